/** So many characters name a commitment; what is shorter may be an opening phrase only. */
const shortest = 6
const longest = 20

/** What a text is called among people, where it has no title: how it begins, which says what is to be done. */
export function openingWords(text: string): string {
  const [sentence = ''] = text.split(/[。；\n]/u)
  let name = ''
  for (const clause of sentence.split(/(?=[，：])/u)) {
    if ([...name].length >= shortest) break
    name += clause
  }
  const characters = [...name]
  return characters.length <= longest ? name : `${characters.slice(0, longest).join('')}……`
}
