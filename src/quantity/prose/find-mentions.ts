import type { Mention, Span } from './figure.ts'
import { headAt, type Named, nameIndex, type Spelling } from './name-index.ts'
import { wordBoundaries } from './segments.ts'
import { isLead, startsFigure } from './words-between.ts'

/** How much on each side shows where words end. */
const WINDOW = 12

/**
 * Finds where indicators are spoken of: by name or alias (`exact`), or by a clear shortening before a figure
 * (`likely`: 博士达到160人 for 博士人数). The longest name wins, so what stands inside a longer name is no mention;
 * nor is what stands inside a longer word (博士后, 博士点). A full name behind a word that may narrow it
 * (术前平均住院日) is `likely` only. A name that a line break parts is not found.
 *
 * @param names the indicators; the same list is worked through only once
 * @param isOfUse whether one is of use to whoever asks: what is not may be left out where only a dictionary of words could
 *   tell whether it is a mention, which takes longer to open than all the rest
 */
export function findMentions(
  text: string,
  names: readonly Named[],
  isOfUse: (mention: Mention) => boolean = () => true,
): readonly Mention[] {
  const { byHead, isFirst } = nameIndex(names)
  const mentions: Mention[] = []
  for (let start = 0; start < text.length; start++) {
    if (isFirst[text.charCodeAt(start)] === 0) continue
    const found = byHead.get(headAt(text, start))?.find(([word]) => text.startsWith(word, start))
    if (!found) continue
    const [word, spelling] = found
    const mention = readMention(text, { start, end: start + word.length }, spelling)
    if (mention && (mention.isSure || (isOfUse(mention.found) && isWholeWord(text, mention.found))))
      mentions.push(mention.found)
    // Also a name that is no mention here hides what stands inside it.
    start += word.length - 1
  }
  return mentions
}

/** A name that may be a mention; for certain by what stands around it, or else if words end where it does. */
function readMention(
  text: string,
  { start, end }: Span,
  { id, unit, certainty }: Spelling,
): { readonly found: Mention; readonly isSure: boolean } | undefined {
  if (SUFFIX.test(text.charAt(end))) return undefined
  const leads = startsFigure(text, end)
  if (certainty === 'likely' && !leads) return undefined
  const isFree = isLead(text, start)
  const isSure = isFree && (leads || !HANZI.test(text.charAt(end)))
  return { found: { id, unit, certainty: isFree ? certainty : 'likely', start, end }, isSure }
}

const HANZI = /[\u4e00-\u9fff]/
/** One more letter makes another thing of the name: 博士点, 肺移植率. */
const SUFFIX = /[后点生率数额量型类化群科室部院]/

function isWholeWord(text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - WINDOW)
  const boundaries = wordBoundaries(text.slice(from, end + WINDOW))
  return boundaries.has(start - from) && boundaries.has(end - from)
}
