import { figureName } from '../../model/index.ts'

/** What stands below a figure: 图1　新院区, or only its name where it has no number. */
export function captionOf(number: number | undefined, name: string): string {
  return number === undefined ? name : `${figureName(number)}　${name}`
}
