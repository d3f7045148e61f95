let segmenter: Intl.Segmenter | undefined

/** Words of Chinese, which writes no blanks between them. The dictionary is opened only where somebody asks for one. */
export function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return segmenter.segment(text)
}

/** The places in a short text where a word begins or ends. */
export function wordBoundaries(text: string): ReadonlySet<number> {
  const places = new Set([text.length])
  for (const { index } of segmentsOf(text)) places.add(index)
  return places
}

/** One more letter that makes another thing of the word before it: 工作 → 工作组. */
const SUFFIXES = '组队区室院科部库群性员品率线点岗层'
/** A run up to here is one name (培育工程), a longer one goes on with a sentence (中心由挂牌转向). */
const LONGEST_NAME = 5

/**
 * The first noun of a run of hanzi; `undefined` if it begins with no word of two letters.
 *
 * @param isOfUse asked before the dictionary is; without use there is none
 */
export function firstNoun(run: string, isOfUse: () => boolean): string | undefined {
  const name = run.split(/[的等之及和与由为在]/u)[0] ?? ''
  if (name.length <= LONGEST_NAME) return name.length < 2 ? undefined : name
  if (!isOfUse()) return undefined
  let noun = ''
  for (const { segment } of segmentsOf(name)) {
    if (noun.length >= 2 && !SUFFIXES.includes(segment)) break
    noun += segment
  }
  return noun.length >= 2 ? noun : undefined
}
