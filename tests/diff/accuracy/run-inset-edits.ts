import { matchUnits } from '../../../src/diff/contents/units.ts'
import { compareFields } from '../../../src/diff/index.ts'
import type { Workspace } from '../../../src/workspace/index.ts'
import { exampleFiles } from '../../helpers/example-workspace.ts'
import { loadClean, replaced } from '../../helpers/memory-workspace.ts'
import { insetEdits, insetIds } from './inset-edits.ts'
import type { Names } from './run-edits.ts'

/** What was said of rosters, grading schemes and charts beside what was done. */
export interface InsetOutcome {
  /** Each `file: key` of a field. */
  readonly meant: readonly string[]
  readonly found: readonly string[]
  /** For each kind of edit whether all was told that it did. */
  readonly told: ReadonlyMap<string, boolean>
}

let example: Promise<Workspace> | undefined

/** Makes every kind of edit once in a copy of the example, and has all that was edited compared. */
export async function tryInsetEdits(seed: number, names: Names): Promise<InsetOutcome> {
  const edits = insetEdits.map(({ what, variants }, index) => {
    const edit = variants[(seed + index) % variants.length]
    if (!edit) throw new Error(`there is no way to ${what}`)
    return { what, ...edit }
  })
  const texts = new Map(Object.entries(exampleFiles))
  for (const { file, from, to } of edits) texts.set(file, replaced(texts.get(file) ?? '', from, to))
  const isNamed = names === 'ids'
  const newer = await loadClean(
    Object.fromEntries([...texts].map(([file, text]) => [file, isNamed ? text : withNewIds(text)])),
  )
  example ??= loadClean(exampleFiles)
  const older = await example
  const found = [...new Set(edits.map(({ file }) => file))].flatMap((file) => {
    const [was, is] = [older, newer].map((workspace) => {
      const document = workspace.documents.find(({ parsed }) => parsed.source.name === file)
      if (!document) throw new Error(`${file} was not read`)
      return { workspace, document }
    })
    if (!was || !is) throw new Error('two sides')
    const { idOf } = matchUnits(older.organization, newer.organization, {
      before: '2024-12-31',
      after: '2024-12-31',
    })
    return compareFields(was, is, idOf).map(({ key }) => `${file}: ${withOldIds(key)}`)
  })
  const rows = edits.map(({ what, file, keys }) => ({ what, rows: keys.map((key) => `${file}: ${key}`) }))
  return {
    meant: rows.flatMap((edit) => edit.rows),
    found,
    told: new Map(rows.map((edit) => [edit.what, edit.rows.every((row) => found.includes(row))])),
  }
}

function withNewIds(text: string): string {
  return insetIds.reduce((all, id) => all.replaceAll(id, `anew-${id}`), text)
}

function withOldIds(key: string): string {
  return key.replaceAll('anew-', '')
}
