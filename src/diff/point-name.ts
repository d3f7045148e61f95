import type { PointContents } from './contents.ts'

/** So many characters name a commitment; what is shorter may be an opening phrase only. */
const shortest = 6
const longest = 20

/** What a commitment is called among people: points have no titles, but their texts begin with what is to be done. */
export function pointName({ text }: PointContents): string {
  const [sentence = ''] = text
    .map((token) => token.text)
    .join('')
    .split(/[。；\n]/u)
  let name = ''
  for (const clause of sentence.split(/(?=[，：])/u)) {
    if ([...name].length >= shortest) break
    name += clause
  }
  const characters = [...name]
  return characters.length <= longest ? name : `${characters.slice(0, longest).join('')}……`
}
