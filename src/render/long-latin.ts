/**
 * Addresses and words of Latin letters that are long. A row is as good as full when what begins the next one is short; before
 * something long it is spread, and a few hanzi stand far apart in it. So what is long may be parted, without a hyphen: what
 * is copied from the page is what its author wrote.
 */

/** The most characters (half a 字 each) that stay on one row, whatever they are: the row before lacks six 字 then. */
const longestWhole = 12

/** The most of a word that is none of an address: longer than words are, in which no row would be filled with or without it. */
const longestWord = 20

/** The most of a number, or of letters and figures in a row: what is wider than the 版心 would make the whole page smaller. */
export const longestNumber = 40

/** What an address may consist of; a full stop or a comma behind it is not its own. */
const run = /[A-Za-z0-9](?:[\w@:/.?&=%#~+$*-]*[\w/])?/gu

/** A mail address, an address of the web with or without what stands before its host. */
const address = /@|:\/\/|^www\.|^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/:?#]|$)/iu

/** Behind the marks that part an address; before what %-signs encode. Two slashes are one mark. */
const seam = /(?<=\/\/|[^/:]\/(?!\/)|[@._?&=#-])|(?=%)/u

/** So many characters at least stand on either side of where a row ends. */
const leastPiece = 3

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where in a text such addresses and words stand, in its order. */
export function longLatin(text: string): Stretch[] {
  return Array.from(text.matchAll(run), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  })).filter(({ start, end }) => {
    const found = text.slice(start, end)
    if (found.length <= longestWhole) return false
    if (address.test(found) || found.length > longestNumber) return true
    return found.length > longestWord && /^[a-z]+$/iu.test(found)
  })
}

/** An address or a word in pieces, between which a row may end. */
export function latinPieces(text: string): string[] {
  const pieces = joinShort(text.split(seam))
  return pieces.flatMap((piece) => (piece.length > longestWord ? joinShort([...piece]) : [piece]))
}

/** Joins what is too short to begin or to end a row with, at either end of a text. */
function joinShort(pieces: readonly string[]): string[] {
  const joined = [...pieces]
  while (joined.length > 1 && (joined[0] ?? '').length < leastPiece)
    joined.splice(0, 2, `${joined[0]}${joined[1]}`)
  while (joined.length > 1 && (joined.at(-1) ?? '').length < leastPiece)
    joined.push(joined.splice(-2).join(''))
  return joined
}
