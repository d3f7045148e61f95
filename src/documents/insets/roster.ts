import {
  bodyNameOn,
  type Duties,
  type Paragraph,
  postsOf,
  type Roster,
  type RosterPost,
} from '../../model/index.ts'
import { type Block, type Figure, figureBlock, paragraphBlocks } from '../block.ts'
import { widthInCharacters } from '../character-width.ts'
import { countOf } from '../counts.ts'
import type { DocumentContext } from '../define-document.ts'
import { leadInBlock } from '../lead-in.ts'
import type { NumberedLevel } from '../numbered-level.ts'
import { paragraphText } from '../prose-text.ts'

/** Names of persons with what they are, in columns. Widths are in 字. */
export interface RosterFigure extends Figure {
  readonly partial: 'shared/roster'
  readonly holdsEnd: true
  /** Of the widest label, without its colon: 副主任 is 3, and 主任 is spread to it. */
  readonly labelWidth: number
  readonly lines: readonly RosterLine[]
}

interface RosterLine {
  readonly label: string
  readonly names: readonly RosterName[]
  /** 及各临床医技科室主任; empty where all are named. */
  readonly rest: string
}

interface RosterName {
  readonly text: string
  /** 张　三: spread to the width of a name of three. */
  readonly isSpread: boolean
  /** In its brackets; empty where there is none. */
  readonly note: string
  /** Of the columns that it takes, without the gap behind them. */
  readonly width: number
}

/** Most names have three 字 or are spread to as many; one 字 parts them. Longer ones take more of such columns. */
const columnWidth = 3
const gap = 1

/** Labels of one 字 more or less would put the names of two lists on two verticals: all of a roster are as wide. */
const leastLabel = 2

/** Who belongs to a body: its heads and members, its duties, then the groups below it, which are counted. */
export function rosterBlocks(
  roster: Roster,
  context: DocumentContext,
  level: NumberedLevel | undefined,
): Block[] {
  const print = (paragraph: Paragraph) => paragraphText(paragraph, context)
  const { body, heads, duties, groups, groupName } = roster
  const labelWidth = Math.max(leastLabel, ...postsOf(roster).map(({ post }) => widthInCharacters(post.role)))
  const figure = (posts: readonly RosterPost[]) => figureBlock(rosterFigure(posts, labelWidth, print))
  const name = body === undefined ? '' : bodyNameOn(body, context.on)
  return [
    figure(heads),
    ...dutyBlocks(duties, print, level),
    ...(groups.length === 0 ? [] : [leadInBlock(`${name}下设${countOf(groups.length)}${groupName}：`)]),
    ...groups.flatMap((group, index) => [
      groupHeading(group.title, index, level),
      figure(group.heads),
      ...dutyBlocks(group.duties, print, level?.below),
    ]),
  ]
}

/** Below the fourth level nothing is numbered: there the title leads in what stands below it. */
function groupHeading(title: string, index: number, level: NumberedLevel | undefined): Block {
  if (!level) return leadInBlock(`${title}：`)
  return { id: '', heading: level.heading(level.number(index) + title), text: '', figure: undefined }
}

function rosterFigure(
  posts: readonly RosterPost[],
  labelWidth: number,
  print: (paragraph: Paragraph) => string,
): RosterFigure {
  return {
    partial: 'shared/roster',
    holdsEnd: true,
    labelWidth,
    lines: posts.map(({ role, people, plus }) => ({
      label: role,
      names: people.map(({ name, note }) => rosterName(name, note)),
      rest: plus ? print(plus) : '',
    })),
  }
}

function rosterName(name: string, note: string | undefined): RosterName {
  const isSpread = /^\p{Script=Han}{2}$/u.test(name)
  const printedNote = note === undefined ? '' : `（${note}）`
  const whole = (isSpread ? columnWidth : widthInCharacters(name)) + widthInCharacters(printedNote)
  const columns = Math.ceil((whole + gap) / (columnWidth + gap))
  return { text: name, isSpread, note: printedNote, width: columns * (columnWidth + gap) - gap }
}

/** In prose they go on behind their label; item by item they are numbered below it. */
function dutyBlocks(
  duties: Duties | undefined,
  print: (paragraph: Paragraph) => string,
  level: NumberedLevel | undefined,
): Block[] {
  if (!duties) return []
  const label = '主要职责：'
  if (!duties.isList) {
    const [first = '', ...rest] = duties.items.flat().map(print)
    return paragraphBlocks([label + first, ...rest])
  }
  const items = duties.items.flatMap((item, index) => {
    const [first = '', ...rest] = item.map(print)
    return paragraphBlocks([`${level?.number(index) ?? ''}${first}`, ...rest])
  })
  return [leadInBlock(label), ...items]
}
