import { distance } from 'fastest-levenshtein'
import { asText, genreOf, isOfficial, type PlanDocument } from '../model/index.ts'
import type { Place } from './place.ts'
import { placeIn, type Subject } from './subject.ts'

/** A title that a document of the workspace or of the register goes by. */
export interface KnownTitle {
  readonly id: string
  readonly title: string
  /** Where it is given, and which sort of place that is. */
  readonly at: Place
  readonly note: 'register-here' | 'first-defined-here'
}

const leastLength = 8
const mostEdits = 2
const longestWord = 4
/** Of two years or two periods: 2024年, “十四五”. */
const numerals = /[\d〇零一二三四五六七八九十百]/gu
/** The province's document and the city's are two. */
const levels = /[国省市县区]/gu
/** A 意见 and the 实施办法 that carries it out are two documents; whether 试行 is said makes no other one. */
const genre =
  /(?:实施)?(?:意见|办法|细则|规定|规则|规范|方案|通知|通报|决定|规划|计划|要点|措施|制度|条例|章程|标准|指南|报告|表)$/u
const trial = /[（(](?:试行|暂行)[）)]$/u

/** Finds the title that a written one nearly is; undefined where it is a known one itself, or like none. */
export function nearTitleFinder(subject: Subject) {
  const known = knownTitlesOf(subject).filter(({ title }) => title.length >= leastLength)
  const titles = new Set(known.map(({ title }) => title))
  const kindred = Map.groupBy(known, ({ title }) => kindOf(title))
  const found = new Map<string, KnownTitle | undefined>()
  return (written: string): KnownTitle | undefined => {
    if (written.length < leastLength || titles.has(written)) return undefined
    if (!found.has(written)) found.set(written, nearestOf(written, kindred.get(kindOf(written)) ?? []))
    return found.get(written)
  }
}

/** Every title that is known, each form of it by itself. */
function knownTitlesOf({ workspace: { cited, documents, sources } }: Subject): KnownTitle[] {
  const ofOthers = sources.cited.flatMap(({ parsed }) =>
    cited.map(({ id, title }, index): KnownTitle => {
      return { id, title, at: { parsed, path: ['cited', index, 'title'] }, note: 'register-here' }
    }),
  )
  return [...documents.flatMap(titlesOf), ...ofOthers]
}

function nearestOf(written: string, kindred: readonly KnownTitle[]): KnownTitle | undefined {
  return kindred
    .filter(({ title }) => isNear(written, title))
    .toSorted((a, b) => distance(written, a.title) - distance(written, b.title))
    .at(0)
}

function titlesOf(document: PlanDocument): KnownTitle[] {
  const given = (key: string, ...titles: readonly string[]) =>
    titles.map((title): KnownTitle => {
      return { id: document.id, title, at: placeIn(document, [key]), note: 'first-defined-here' }
    })
  const text = asText(document)
  if (text) {
    const { title, subtitle } = text
    if (subtitle === undefined) return given('title', title)
    return [...given('title', title), ...given('subtitle', subtitle, `${title}——${subtitle}`)]
  }
  if (!isOfficial(document)) return []
  const { title, subject, issuers } = document
  if (title !== undefined) return given('title', title)
  if (subject === undefined) return []
  const short = `关于${subject}的${genreOf(document).name}`
  return given('subject', short, `${issuers.map(({ name }) => name).join(' ')}${short}`)
}

function isNear(written: string, title: string): boolean {
  if (Math.abs(written.length - title.length) > longestWord) return false
  if (lacksOneWord(written, title)) return true
  return distance(written, title) <= mostEdits && sequence(written, levels) === sequence(title, levels)
}

/** Whether a title is the written one and one word more. */
function lacksOneWord(written: string, title: string): boolean {
  const missing = title.length - written.length
  if (missing < 1 || missing > longestWord) return false
  let same = 0
  while (same < written.length && written[same] === title[same]) same++
  return title.endsWith(written.slice(same))
}

/** What two titles have in common that may be one: their numerals and 文种. */
function kindOf(title: string): string {
  return `${sequence(title, numerals)} ${genreIn(title) ?? ''}`
}

function sequence(text: string, characters: RegExp): string {
  return (text.match(characters) ?? []).join('')
}

function genreIn(title: string): string | undefined {
  return genre.exec(title.replace(trial, ''))?.[0]
}
