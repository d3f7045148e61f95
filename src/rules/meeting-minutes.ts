import { asText, isOfficial, type Meeting, type OfficialDocument, type PlanText } from '../model/index.ts'
import type { Prose } from './prose.ts'
import type { Subject } from './subject.ts'

/** 纪要 of a meeting. What it says is read when it is first asked, and once for all the documents that ask. */
export interface Minutes {
  readonly document: OfficialDocument
  readonly meeting: Meeting
  /** All of its text, bare. */
  readonly text: string
  readonly decisions: readonly Decision[]
}

/** A sentence by which something passes. */
interface Decision {
  /** Bare. */
  readonly text: string
  /** The documents that it refers to. */
  readonly ids: readonly string[]
}

/** Shorter than this nothing is told from other matters by its name alone. */
const shortestName = 6
/** So many last characters of a name are what it is called in passing: 工作要点, 若干措施. */
const tail = 4

/** What meetings call a text whose title they do not give. */
const kindWords: Readonly<Record<PlanText['kind'], readonly string[]>> = {
  'work-points': ['要点'],
  'five-year-plan': ['规划'],
  'task-breakdown': ['分解', '任务表'],
  'construction-plan': ['方案'],
  measures: ['措施'],
  results: ['总结', '纪实', '报告'],
  rules: ['办法', '细则', '规定', '制度'],
  form: ['表'],
}

const passed = /通过|同意|批准/u
const notPassed =
  /不予?(?:通过|同意|批准)|未(?:获|予)?(?:通过|同意|批准)|暂缓|再(?:次)?(?:提交|研究|审议)|修改后/u

export function minutesIn({ officials, proseOf }: Pick<Subject, 'officials' | 'proseOf'>): Minutes[] {
  return officials.flatMap((document) => {
    const { meeting } = document
    return meeting ? [readMinutes(document, meeting, proseOf(document))] : []
  })
}

function readMinutes(document: OfficialDocument, meeting: Meeting, texts: readonly Prose[]): Minutes {
  let text: string | undefined
  let decisions: readonly Decision[] | undefined
  return {
    document,
    meeting,
    get text() {
      text ??= bareText(texts.map(({ flat }) => flat).join('\n'))
      return text
    },
    get decisions() {
      decisions ??= texts.flatMap(decisionsIn)
      return decisions
    },
  }
}

function decisionsIn({ flat, references }: Prose): Decision[] {
  let end = 0
  return flat.split(/(?<=[。；\n])/u).flatMap((sentence) => {
    const start = end
    end += sentence.length
    if (!passed.test(sentence) || notPassed.test(sentence)) return []
    const cited = references.filter(
      ({ kind, offset }) => kind === 'doc' && offset >= start && offset < start + sentence.length,
    )
    return { text: bareText(sentence), ids: cited.map(({ name }) => name) }
  })
}

/** What a meeting is called without its institution: 医院党委会 is 示例市人民医院党委会. */
export function bareBody(name: string, institution: string): string {
  return name
    .replaceAll(/\s/gu, '')
    .replace(institution, '')
    .replace(/^(?:医院|本院|院)(?=党委|长?办公会|院?务会)/u, '')
}

/** What a document is called where it is spoken of: the title of what it issues, what it is about. */
function namesOf(document: OfficialDocument, { documentOf, workspace }: Subject): string[] {
  const issued = documentOf(document.issues)
  const text = issued && asText(issued)
  return [text?.title, text?.subtitle, document.subject, document.title].flatMap((name) => {
    if (name === undefined) return []
    return [bareText(name.replace(workspace.organization.name, '').replace(/^关于/u, ''))]
  })
}

/** Whether minutes speak of a document at all, by whatever name; where that is open they may. */
export function mayMention(minutes: Minutes, document: OfficialDocument, subject: Subject): boolean {
  const referred = subject.workspace.referred.get(minutes.document.id)
  if (referred?.has(document.id) || (document.issues !== undefined && referred?.has(document.issues)))
    return true
  const names = namesOf(document, subject).map((name) => name.slice(-tail))
  const issued = subject.documentOf(document.issues)
  const called = issued && !isOfficial(issued) ? kindWords[issued.kind] : []
  return names.length === 0 || [...names, ...called].some((name) => minutes.text.includes(name))
}

/** The first minutes that say in one sentence that a document, by its reference or its whole name, has passed. */
export function findPassing(
  minutes: readonly Minutes[],
  document: OfficialDocument,
  subject: Subject,
): Minutes | undefined {
  const names = namesOf(document, subject).filter((name) => name.length >= shortestName)
  const isMeant = (id: string) => id === document.id || id === document.issues
  return minutes.find(({ decisions }) =>
    decisions.some(({ text, ids }) => ids.some(isMeant) || names.some((name) => text.includes(name))),
  )
}

/** Without blanks and the marks of titles and quotations. */
function bareText(text: string): string {
  return text.replaceAll(/[\s《》“”]/gu, '')
}
