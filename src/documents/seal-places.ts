import { characterMm, halfLeadingMm, type PageProfile, pitchMm } from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'
import { rowsByMeaning } from './title-rows.ts'

/** An organ that signs, and its seal. */
export type Signer = Pick<Signatory, 'name' | 'diameterMm' | 'picture'>

/** 署名 with its seal: a column of the 版心, in whose middle the name stands and the seal lies. */
export interface Signatory {
  readonly name: string
  /** The same in rows: what is wider than the 版心 runs on. */
  readonly rows: readonly string[]
  readonly diameterMm: number
  /** The picture of its seal; empty where none is printed. */
  readonly picture: string
  /** Width of the column and the space right of it, in 字. */
  readonly width: number
  readonly right: number
  /** Rows from the first row of the first name down to the last of this, in whose middle the seal lies. */
  readonly down: number
}

/** The most that stand in one row. */
const mostColumns = 3

/** 成文日期 leaves four 字 on the right (7.3.5.1). */
const rightOfDate = 4

/**
 * GB/T 9704-2012 7.3.5.1, with seal: the date leaves four 字 on the right, the organ stands above it, both centred on
 * each other; a name so long that it would leave the 版心 moves both to the left, where the standard is silent.
 *
 * Of a joint issue the names stand side by side in order of the organs, in as many columns as their names and seals
 * leave room for, so that seals neither cross nor touch nor leave the 版心. Where a page is too short for so few columns,
 * there are more, and names run on in them. The last row is filled from the right, because the last seal presses the
 * date as well.
 */
export function seatSignatories(signers: readonly Signer[], date: string, profile: PageProfile): Signatory[] {
  const whole = signers.map(({ name }) => Math.min(widthInCharacters(name), profile.charactersPerLine))
  const fewest = columnCount(signers, Math.max(0, ...whole) + 1, profile)
  const most = columnCount(signers, 0, profile)
  const ways = Array.from({ length: most - fewest + 1 }, (_, more) =>
    seatInColumns(signers, fewest + more, date, profile),
  )
  return ways.find((way) => fitsPage(way, profile)) ?? ways[0] ?? []
}

/** Of more than two rows the first would keep the seal, which lies on the last, away from the text. */
const mostRowsOfName = 2

/** 7.3.5.5: a row of the text stands above them. */
function fitsPage(signatories: readonly Signatory[], profile: PageProfile): boolean {
  const { leastRows, overhang } = sealRoom(signatories, profile)
  return (
    1 + leastRows + overhang <= profile.linesPerPage &&
    signatories.every(({ rows }) => rows.length <= mostRowsOfName)
  )
}

function seatInColumns(signers: readonly Signer[], count: number, date: string, profile: PageProfile) {
  const width = profile.charactersPerLine / count
  const widestRow = count === 1 ? width : width - 1
  const named = signers.map((signer) => ({ ...signer, rows: rowsByMeaning(signer.name, [], widestRow) }))
  const rows = Math.ceil(signers.length / count)
  const rowsApart = (largest(signers) + profile.seal.gapMm) / pitchMm(profile)
  // Of a name that runs on the last row is where a name of one row stands; the others stand above it.
  const firstDown = Math.max(1, ...named.slice(0, count).map((signer) => signer.rows.length)) - 1
  return named.map((signer, index) => {
    const row = Math.floor(index / count)
    const inRow = row === rows - 1 ? signers.length - row * count : count
    const fromRight = inRow - 1 - (index - row * count)
    const column = count === 1 ? onlyColumn(named, date) : { width, right: fromRight * width }
    return { ...signer, ...column, down: firstDown + row * rowsApart }
  })
}

/** One below the other: all are centred on the date. */
function onlyColumn(signers: readonly Pick<Signatory, 'rows'>[], date: string) {
  const dateWidth = widthInCharacters(date)
  const width = Math.max(dateWidth, ...signers.flatMap(({ rows }) => rows.map(widthInCharacters)))
  return { width, right: Math.max(rightOfDate - (width - dateWidth) / 2, 0) }
}

/** How many columns have room for so many 字, and for every seal. */
function columnCount(signers: readonly Signer[], widest: number, profile: PageProfile): number {
  const widestSeal = (largest(signers) + profile.seal.gapMm) / characterMm(profile)
  const fitting = Math.floor(profile.charactersPerLine / Math.max(widest, widestSeal))
  return Math.max(1, Math.min(signers.length, fitting, mostColumns))
}

/**
 * The rows that seals and names take below the text. The middle of a seal is the middle of its name: so name and date
 * lie a little below the middle of the last one (7.3.5.1). The rows above are those of the profile, which are for its
 * own seal; where the first seals are larger or smaller, they are as many more or fewer, so that no seal lies on the
 * text nor begins more than one row below it. Where the page ends too soon, they come up to the text (7.3.5.5). No seal
 * reaches farther below the 版心 than half the leading of its last row, so that it stays clear of the page number.
 */
export function sealRoom(signatories: readonly Signatory[], profile: PageProfile) {
  const pitch = pitchMm(profile)
  const downs = signatories.map(({ down }) => down)
  const [firstDown, lastDown] = [Math.min(...downs), Math.max(...downs)]
  const diameter = (down: number) => largest(signatories.filter((signatory) => signatory.down === down))
  const height = lastDown + 2
  const wanted = rowsAbove(diameter(firstDown), profile)
  const shift = Math.ceil(wanted) - Math.ceil(rowsAbove(profile.seal.diameterMm, profile))
  const least = Math.max(profile.leastRowsAboveSealedSignature + shift, wanted - firstDown, 0)
  return {
    height,
    rows: Math.max(profile.rowsAboveSealedSignature + shift - firstDown, Math.ceil(least)) + height,
    leastRows: least + height,
    overhang: Math.max(0, diameter(lastDown) / 2 / pitch - 1.5),
  }
}

/** The rows above a name whose seal comes up to the text. */
function rowsAbove(diameterMm: number, profile: PageProfile): number {
  return (diameterMm / 2 - halfLeadingMm(profile)) / pitchMm(profile) - 0.5
}

function largest(seals: readonly { readonly diameterMm: number }[]): number {
  return Math.max(0, ...seals.map(({ diameterMm }) => diameterMm))
}
