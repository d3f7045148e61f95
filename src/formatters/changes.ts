import { Chalk } from 'chalk'
import { type Edit, positionAt, type SourceText } from '../diagnostics/index.ts'
import { printable } from './terminal-text.ts'

/** A file with what is to be changed in it; no two edits touch. */
export interface ChangedFile {
  readonly source: SourceText
  readonly edits: readonly Edit[]
}

/** Lines of a file, and what stands there afterwards. */
interface Hunk {
  /** The line that it begins at, counted from 1. */
  readonly first: number
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** The changes as `diff -U0` writes them: the lines as they are, and as they will be. */
export function formatChanges(files: readonly ChangedFile[], color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const line = (mark: string) => (text: string) => `${mark}${printable(text.replace(/\r$/u, ''))}`
  return files
    .flatMap(({ source, edits }) => {
      const name = printable(source.name)
      let shift = 0
      const hunks = hunksOf(source, edits).flatMap(({ first, before, after }) => {
        const head = `@@ -${rangeOf(first, before.length)} +${rangeOf(first + shift, after.length)} @@`
        shift += after.length - before.length
        return [
          chalk.cyan(head),
          ...before.map(line('-')).map((text) => chalk.red(text)),
          ...after.map(line('+')).map((text) => chalk.green(text)),
        ]
      })
      return [chalk.bold(`--- ${name}`), chalk.bold(`+++ ${name}`), ...hunks]
    })
    .map((text) => `${text}\n`)
    .join('')
}

/** Where a line is written in behind another one, that other one does not change. */
function withoutKept({ first, before, after }: Hunk): Hunk {
  const kept = before.findIndex((line, index) => line !== after[index])
  const count = kept < 0 ? before.length : kept
  return { first: first + count, before: before.slice(count), after: after.slice(count) }
}

/** Of no lines the place is that of the line before them, as `diff` has it. */
function rangeOf(first: number, count: number): string {
  if (count === 0) return `${first - 1},0`
  return count === 1 ? `${first}` : `${first},${count}`
}

/** Edits on the same or on neighbouring lines are one hunk. */
function hunksOf(source: SourceText, edits: readonly Edit[]): Hunk[] {
  const lines = source.text.split('\n')
  const groups: { first: number; last: number; edits: Edit[] }[] = []
  for (const edit of edits.toSorted((a, b) => a.location.start - b.location.start)) {
    const first = positionAt(source, edit.location.start).line
    const last = positionAt(source, edit.location.end).line
    const group = groups.at(-1)
    if (group && first <= group.last + 1) {
      group.edits.push(edit)
      group.last = Math.max(group.last, last)
    } else groups.push({ first, last, edits: [edit] })
  }
  return groups.map(({ first, last, edits: inGroup }) => {
    const before = lines.slice(first - 1, last)
    const start = lines.slice(0, first - 1).reduce((sum, text) => sum + text.length + 1, 0)
    const after = inGroup.toReversed().reduce((text, { location, text: replacement }) => {
      return text.slice(0, location.start - start) + replacement + text.slice(location.end - start)
    }, before.join('\n'))
    return withoutKept({ first, before, after: after.split('\n') })
  })
}
