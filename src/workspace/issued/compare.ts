import type { StatementChange } from '../../diagnostics/index.ts'
import { carrierOf, type OfficialDocument, originsOf, type PlanDocument } from '../../model/index.ts'
import { printedIn } from '../printed-in.ts'
import type { Workspace } from '../workspace.ts'
import { meaningOf, type Said, type Statement } from './meaning.ts'
import type { IssuedEntry } from './record.ts'

/** One thing that a document says otherwise than when it went out. */
export interface IssuedChange {
  /** Its permanent name: `work-points-2025/day-surgery/lead`. */
  readonly name: string
  /** Undefined where it was not said then, or is not said now. */
  readonly before: Said | undefined
  readonly after: Said | undefined
  /** Where it stands now; what is gone, where the thing stands that it belonged to. */
  readonly at: Pick<Statement, 'document' | 'path'>
}

/** All that an official document says, with what is printed in it. */
export function statementsOf(
  document: OfficialDocument,
  workspace: Workspace,
): ReadonlyMap<string, Statement> {
  const { printed } = printedIn(document, workspace)
  const brokenDown = printed.flatMap(originsOf)
  return new Map([
    ...printed.flatMap((one) => [
      ...meaningOf(one, workspace, document.signedOn, brokenDown.includes(one.id)),
    ]),
    ...citations(printed, workspace),
  ])
}

/** Of each document that is cited the title and number, which are printed. */
function citations(printed: readonly PlanDocument[], workspace: Workspace): (readonly [string, Statement])[] {
  const { documents, referred } = workspace
  const cited = new Set(printed.flatMap(({ id }) => [...(referred.get(id) ?? [])]))
  const [carrier] = printed
  return [...cited].flatMap((id) => {
    const document = documents.find((candidate) => candidate.id === id)
    if (!document || !carrier || printed.includes(document)) return []
    return [
      [`${carrier.id}/cites/${id}`, { said: nameOf(document, workspace), document, path: ['id'], owner: [] }],
    ]
  })
}

function nameOf(document: PlanDocument, workspace: Workspace): string[] {
  const own = ['title', 'subtitle', 'number'].map((key) => document.parsed.scalarText([key]))
  const number = carrierOf(document, workspace)?.parsed.scalarText(['number'])
  return [...own, number].filter((text) => text !== undefined)
}

/** What a document says otherwise than an entry has it, in the order of its file; what is gone comes last. */
export function changesSince(
  entry: IssuedEntry,
  document: OfficialDocument,
  statements: ReadonlyMap<string, Statement>,
): IssuedChange[] {
  const changed = [...statements].flatMap(([name, { said, document: of, path }]): IssuedChange[] => {
    const before = Object.hasOwn(entry.says, name) ? entry.says[name] : undefined
    if (before !== undefined && isSame(before, said)) return []
    return [{ name, before, after: said, at: { document: of, path } }]
  })
  const gone = Object.entries(entry.says).flatMap(([name, before]): IssuedChange[] =>
    statements.has(name) ? [] : [{ name, before, after: undefined, at: ownerOf(name, document, statements) }],
  )
  return [...changed, ...gone]
}

function isSame(one: Said, other: Said): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** Where something stood that is said no longer: at the thing that it belonged to, as far as that is there. */
function ownerOf(
  name: string,
  document: PlanDocument,
  statements: ReadonlyMap<string, Statement>,
): IssuedChange['at'] {
  const steps = name.split('/')
  for (let length = steps.length - 1; length > 0; length--) {
    const prefix = `${steps.slice(0, length).join('/')}/`
    for (const [other, found] of statements)
      if (other.startsWith(prefix))
        return { document: found.document, path: length > 1 ? found.owner : ['id'] }
  }
  return { document, path: ['id'] }
}

/** Changes as a complaint tells them. */
export function statementChanges(changes: readonly IssuedChange[]): StatementChange[] {
  return changes.map(({ name, before, after }) => ({
    key: name,
    before: inWords(before),
    after: inWords(after),
  }))
}

function inWords(said: Said | undefined): string | null {
  return said === undefined ? null : typeof said === 'string' ? said : said.join('、')
}
