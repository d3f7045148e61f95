import { posix } from 'node:path'
import { type Diagnostic, inReadingOrder, type Location, positionAt } from '../../src/diagnostics/index.ts'
import {
  type FileRead,
  type LoadedWorkspace,
  loadWorkspace,
  type Workspace,
  type WorkspaceFiles,
} from '../../src/workspace/index.ts'

/** What stands at a path: a text, bytes, or what comes of reading it. */
export type Content = string | Uint8Array | FileRead
export type Files = Readonly<Record<string, Content>>

/** A file system that is only a table. */
export function memoryFiles(files: Files): WorkspaceFiles {
  const paths = Object.keys(files).sort()
  return {
    root: 'plans',
    display: (path) => path,
    async read(path, limit) {
      const content = files[path]
      if (content === undefined) return { failure: 'not-found' }
      if (typeof content !== 'string' && !(content instanceof Uint8Array)) return content
      const bytes = Buffer.from(content)
      return bytes.length > limit
        ? { failure: 'too-large', megabytes: Math.round(bytes.length / 2 ** 20) }
        : { bytes }
    },
    list: async (patterns) =>
      paths.filter((path) => patterns.some((pattern) => posix.matchesGlob(path, pattern))),
    siblings: async (path) => paths.filter((candidate) => posix.dirname(candidate) === posix.dirname(path)),
  }
}

/** The smallest workspace that says something in every place; nothing is wrong with it. */
export const baseFiles = {
  'plan.yaml': 'schema: 1\n',

  'organization.yaml': `name: 示例市人民医院
issuers:
  - { id: party-committee, name: 中共示例市人民医院委员会, prefix: 示医党发 }
units:
  - { id: party-office, name: 党委办公室 }
  - { id: medical-affairs, name: 医务部, aliases: [医务处] }
  - id: culture-centre
    names:
      - { name: 文化宣传与教育中心, from: 2024-02-23 }
      - { name: 文化研究与宣传教育中心, from: 2024-05-24 }
groups:
  - { id: all-departments, name: 各科室, members: [医务部] }
`,

  'indicators.yaml': `indicators:
  - { id: day-surgery-share, name: 日间手术占比, unit: "%", measure: ratio, owner: 医务部 }
  - { id: heart-transplants, name: 心脏移植, aliases: [心移植], unit: 例, measure: flow }
  - { id: emr-level, name: 电子病历应用水平, measure: level, scale: emr }
scales:
  emr: [四级, 五级, 六级]
`,

  '2025/notice.yaml': `kind: notice
id: notice-2025-12
issues: work-points-2025
issuer: party-committee
number: 示医党发〔2025〕12号
to: [各科室]
approval: { body: 医院党委会, on: 2025-02-18 }
signedOn: 2025-02-21
printedBy: 党委办公室
printedOn: 2025-02-21
`,

  '2025/work-points.yaml': `kind: work-points
id: work-points-2025
period: 2025
title: 以实干开新局
preamble: 本年要点如下。
sections:
  - id: care
    title: 提升服务能力
    points:
      - id: surgery
        text: |
          推进日间手术，
          占比由{{baseline "日间手术占比"}}提高到{{target "日间手术占比"}}；
          {{unit "文化研究与宣传教育中心"}}配合，见{{doc "work-points-2025"}}。
        lead: 医务部
        support: [党委办公室]
        by: 2025-06
        targets:
          日间手术占比: { target: 22%以上, baseline: 18.3% }
          心脏移植: 12～15例
          电子病历应用水平: { target: 六级, baseline: 五级 }
`,
} as const satisfies Files

/** The base workspace with some files put in, or, where `undefined`, taken away. */
export function workspaceWith(changes: Readonly<Record<string, Content | undefined>>): Files {
  const all: Readonly<Record<string, Content | undefined>> = { ...baseFiles, ...changes }
  return Object.fromEntries(
    Object.entries(all).flatMap(([path, content]) => (content === undefined ? [] : [[path, content]])),
  )
}

/** The base workspace with one place of one file rewritten. */
export function rewritten(path: keyof typeof baseFiles, before: string, after: string): Files {
  return workspaceWith({ [path]: replaced(baseFiles[path], before, after) })
}

/** `text` with the one place that reads `before` changed; a test that changes nothing proves nothing. */
export function replaced(text: string, before: string, after: string): string {
  const parts = text.split(before)
  if (parts.length !== 2) throw new Error(`“${before}” stands ${parts.length - 1} times in the text`)
  return parts.join(after)
}

export function load(files: Files): Promise<LoadedWorkspace> {
  return loadWorkspace(memoryFiles(files))
}

/** A workspace that nothing is wrong with. */
export async function loadClean(files: Files): Promise<Workspace> {
  const { workspace, diagnostics } = await load(files)
  if (!workspace || diagnostics.length > 0) throw new Error(inReadingOrder(diagnostics).map(row).join('\n'))
  return workspace
}

/** Every complaint of a workspace in reading order, as `file:line:column code arguments`. */
export async function diagnose(files: Files): Promise<string[]> {
  const { diagnostics } = await load(files)
  return inReadingOrder(diagnostics).map(row)
}

/** A diagnostic on one line. */
export function row(diagnostic: Diagnostic): string {
  const { code, location, related = [] } = diagnostic
  const others = related.map((other) => `(${other.note} ${place(other.location)})`)
  return [place(location), code, ...argumentsOf(diagnostic), ...others].join(' ')
}

function place(location: Location | undefined): string {
  if (!location) return '-'
  const { line, column } = positionAt(location.source, location.start)
  return `${location.source.name}:${line}:${column}`
}

/** What tells a diagnostic from others of its code; the nearest names behind an arrow. */
function argumentsOf({ args }: Diagnostic): string[] {
  const { nearest, expected, ...rest } = args as Readonly<Record<string, unknown>>
  const said = Object.entries(rest).flatMap(([name, value]) =>
    ['alias', 'blank', 'glosses', 'holds'].includes(name) ? [] : [String(value)],
  )
  const list = (values: unknown) => (Array.isArray(values) ? values.join('|') : String(values))
  const isKnown = Array.isArray(nearest) && nearest.length > 0
  return [
    ...said.filter((value) => value !== ''),
    ...(isKnown ? ['→', list(nearest)] : expected === undefined ? [] : ['≠', list(expected)]),
  ]
}
