import { asText, isOfficial, type Meeting, type OfficialDocument, type PlanText } from '../model/index.ts'
import type { Subject } from './subject.ts'

/** 纪要 of a meeting, with its place among documents. */
export interface Minutes {
  readonly document: OfficialDocument
  readonly meeting: Meeting
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

export function minutesIn({ officials }: Pick<Subject, 'officials'>): Minutes[] {
  return officials.flatMap((document) => (document.meeting ? [{ document, meeting: document.meeting }] : []))
}

/** Whether two names are of one meeting: 医院党委会 is 示例市人民医院党委会. */
export function isSameBody(one: string, two: string, institution: string): boolean {
  const bare = (name: string) =>
    name
      .replaceAll(/\s/gu, '')
      .replace(institution, '')
      .replace(/^(?:医院|本院|院)(?=党委|长?办公会|院?务会)/u, '')
  return bare(one) === bare(two)
}

/** What a document is called where it is spoken of: the title of what it issues, what it is about. */
function namesOf(document: OfficialDocument, { documents, workspace }: Subject): string[] {
  const issued = documents.find(({ id }) => id === document.issues)
  const text = issued && asText(issued)
  return [text?.title, text?.subtitle, document.subject, document.title].flatMap((name) => {
    if (name === undefined) return []
    return [bareText(name.replace(workspace.organization.name, '').replace(/^关于/u, ''))]
  })
}

/** Whether minutes speak of a document at all, by whatever name; where that is open they may. */
export function mayMention(
  { document: minutes }: Minutes,
  document: OfficialDocument,
  subject: Subject,
): boolean {
  const referred = subject.workspace.referred.get(minutes.id)
  if (referred?.has(document.id) || (document.issues !== undefined && referred?.has(document.issues)))
    return true
  const text = bareText(
    subject
      .proseOf(minutes)
      .map(({ flat }) => flat)
      .join('\n'),
  )
  const names = namesOf(document, subject).map((name) => name.slice(-tail))
  const issued = subject.documents.find(({ id }) => id === document.issues)
  const called = issued && !isOfficial(issued) ? kindWords[issued.kind] : []
  return names.length === 0 || [...names, ...called].some((name) => text.includes(name))
}

/** Whether minutes say in one sentence that a document, by its reference or its whole name, has passed. */
export function saysPassed(
  { document: minutes }: Minutes,
  document: OfficialDocument,
  subject: Subject,
): boolean {
  const names = namesOf(document, subject).filter((name) => name.length >= shortestName)
  const ids = [document.id, document.issues]
  return subject.proseOf(minutes).some(({ flat, references }) => {
    let start = 0
    return flat.split(/(?<=[。；\n])/u).some((sentence) => {
      const [from, to] = [start, start + sentence.length]
      start = to
      const isNamed =
        names.some((name) => bareText(sentence).includes(name)) ||
        references.some(
          ({ offset, kind, name }) => kind === 'doc' && offset >= from && offset < to && ids.includes(name),
        )
      return isNamed && passed.test(sentence) && !notPassed.test(sentence)
    })
  })
}

function bareText(text: string): string {
  return text.replaceAll(/[\s《》“”]/gu, '')
}
