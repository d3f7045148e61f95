import {
  characterMm,
  halfLeadingMm,
  type PageProfile,
  type Picture,
  pitchMm,
  pointsToMm,
} from '../model/index.ts'
import { widthInCharacters } from './character-width.ts'

/** Pictures side by side, all as high. Lengths in mm. */
export interface PictureRow {
  /** Whole rows of the page that the pictures take, so that the lines below their captions stand where they would. */
  readonly rows: number
  readonly height: number
  readonly pictures: readonly PlacedPicture[]
}

export interface PlacedPicture {
  readonly picture: Picture
  readonly width: number
  /** What it and its caption stand in the middle of; one 字 parts two of them. */
  readonly column: number
}

/** More would leave captions of ten 字. */
const mostInRow = 3

/** What is lower than so many rows of the page is seen better by itself. */
const leastRows = 3

/** How many rows a picture takes that is not asked to be of some width: about a third of the page. */
const usualRows = 8

/** Rows of its page that a picture leaves to what stands with it: a heading, or a row of text. */
const otherRows = 2

/** Only a draft shows one of which nothing is known. */
const usualRatio = 3 / 2

/**
 * Pictures in as few rows as have room for them, with as many in each as in the others: four are two and two. All in a
 * row are as high, as high as the width of the 版心 allows; one that is left over is no higher than the rows above it.
 */
export function picturesInRows(pictures: readonly Picture[], profile: PageProfile): PictureRow[] {
  for (let count = 1; count < pictures.length; count++) {
    const groups = dividedEvenly(pictures, count)
    if (groups.every((group) => fits(group, profile))) return groups.map(rowLike(groups, profile))
  }
  return pictures.map((picture) => rowOf([picture], profile))
}

function dividedEvenly<T>(things: readonly T[], count: number): T[][] {
  const each = Math.ceil(things.length / count)
  const groups: T[][] = []
  for (let at = 0; at < things.length; at += each) groups.push(things.slice(at, at + each))
  return groups
}

function rowLike(groups: readonly (readonly Picture[])[], profile: PageProfile) {
  const several = groups.filter((group) => group.length > 1)
  const highest = Math.min(...several.map((group) => heightOf(group, profile)))
  return (group: readonly Picture[]) => rowOf(group, profile, group.length > 1 ? undefined : highest)
}

function fits(group: readonly Picture[], profile: PageProfile): boolean {
  if (group.length === 1) return true
  const least = leastRows * pitchMm(profile) - halfLeadingMm(profile)
  const wanted = group.map((picture) => askedWidth(picture, profile) ?? least * ratioOf(picture))
  return (
    group.length <= mostInRow && sum(wanted) <= roomFor(group, profile) && heightOf(group, profile) >= least
  )
}

/** @param highest what it may be at most, because of others */
function rowOf(
  group: readonly Picture[],
  profile: PageProfile,
  highest = Number.POSITIVE_INFINITY,
): PictureRow {
  const pitch = pitchMm(profile)
  const air = halfLeadingMm(profile)
  const isAsked = group.some(({ width }) => width !== undefined)
  const possible = Math.min(heightOf(group, profile), isAsked ? Number.POSITIVE_INFINITY : highest)
  // A little lower, it fills its rows; of a low one that would be much.
  const whole = Math.floor((possible + air) / pitch)
  const height = isAsked || whole <= leastRows ? possible : whole * pitch - air
  const widths = group.map((picture) => height * ratioOf(picture))
  const left = (roomFor(group, profile) - sum(widths)) / group.length
  return {
    rows: Math.ceil((height + air) / pitch - 1e-9),
    height,
    pictures: group.map((picture, index) => {
      const width = widths[index] ?? 0
      return { picture, width, column: width + left }
    }),
  }
}

/** As high as they can be side by side, as they are asked to be, and as a page holds with their captions. */
function heightOf(group: readonly Picture[], profile: PageProfile): number {
  const pitch = pitchMm(profile)
  const room = roomFor(group, profile)
  const asked = group.flatMap((picture) => {
    const width = askedWidth(picture, profile)
    return width === undefined ? [] : [width / ratioOf(picture)]
  })
  const ofPage = profile.linesPerPage - otherRows - captionRows(group, profile)
  const most = asked.length > 0 ? ofPage : Math.min(ofPage, usualRows)
  return Math.min(room / sum(group.map(ratioOf)), most * pitch - halfLeadingMm(profile), ...asked)
}

/** Rows of the page that the longest of their captions takes, or one more. */
function captionRows(group: readonly Picture[], profile: PageProfile): number {
  const { pt, pitchPt } = profile.table
  const column = roomFor(group, profile) / group.length
  const lines = group.map(({ caption }) => {
    const printed = widthInCharacters(`图88　${caption}`) * pointsToMm(pt)
    return Math.ceil(printed / (column - pointsToMm(pt)))
  })
  return Math.ceil((Math.max(...lines) * pointsToMm(pitchPt)) / pitchMm(profile))
}

/** The width of the 版心 without the gaps between pictures. */
function roomFor(group: readonly Picture[], profile: PageProfile): number {
  return profile.typeArea.widthMm - (group.length - 1) * characterMm(profile)
}

/** How wide a picture is asked to be, in mm. */
export function askedWidth({ width }: Picture, { typeArea }: PageProfile): number | undefined {
  if (width === undefined) return undefined
  return 'mm' in width ? width.mm : width.share * typeArea.widthMm
}

function ratioOf({ content }: Picture): number {
  return content?.ratio ?? usualRatio
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
