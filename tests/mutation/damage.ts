import type { Content, Files } from '../helpers/memory-workspace.ts'

type TextFiles = Readonly<Record<string, string>>

/** One kind of damage that people do to plans, and the rule that is there to find it. */
export interface Damage {
  /** The code that must be reported. */
  readonly rule: string
  /** What was done, in a few words. */
  readonly what: string
  /** Codes that the same damage rightly brings along; any other is a false alarm. */
  readonly also?: readonly string[]
  /** Checked under `strict` as far as this rule goes, which `recommended` leaves out. */
  readonly isStrict?: boolean
  /** Found by no rule but where the pages are laid out, which is asked as well. */
  readonly isLaidOut?: boolean
  /** Official documents of the example, by id, that have gone out before they are damaged. */
  readonly issued?: readonly string[]
  /** At most so many places of the example are damaged, each by itself. */
  readonly times?: number
  readonly find: (files: TextFiles) => readonly Change[]
}

/** One change of one file. */
export interface Change {
  readonly file: string
  readonly start: number
  readonly end: number
  readonly text: string
  /** Where the finding must stand: a text that is on its line after the change; the changed line if absent. */
  readonly at?: { readonly file: string; readonly text: string }
  /** The path that the file has afterwards; its own if absent. */
  readonly renamed?: string
  /** What comes of reading the file afterwards, where that is no text. */
  readonly content?: Content
}

const plan2025 = '2025/work-points.yaml'

/** Every place of a file that matches, changed by `change`. */
export function everywhere(
  file: string,
  pattern: RegExp,
  change: (...groups: string[]) => string,
  at?: (...groups: string[]) => NonNullable<Change['at']>,
): Damage['find'] {
  return (files) =>
    Array.from((files[file] ?? '').matchAll(pattern), (match) => ({
      file,
      start: match.index,
      end: match.index + match[0].length,
      text: change(...match),
      ...(at && { at: at(...match) }),
    }))
}

/** The same in the work points of 2025. */
export function inPlan(
  pattern: RegExp,
  change: (...groups: string[]) => string,
  at?: (...groups: string[]) => string,
): Damage['find'] {
  return everywhere(
    plan2025,
    pattern,
    change,
    at && ((...groups) => ({ file: plan2025, text: at(...groups) })),
  )
}

/** A sentence put at the head of a point's text. */
export function saying(sentence: string): Damage['find'] {
  return inPlan(/ {8}text: \|\n {10}/gu, (whole) => `${whole}${sentence}`)
}

/** Indicators by name, as alternatives of a pattern, that count something else from a day on (yyyy-mm-dd). */
export function redefined(names: string, from: string): Damage['find'] {
  return everywhere(
    'indicators.yaml',
    new RegExp(`    name: (${names})\\n`, 'gu'),
    (whole = '') => `${whole}    revisions: [{ from: ${from}, definition: 按新版标准统计 }]\n`,
    (_, name = '') => ({ file: plan2025, text: `          ${name}: ` }),
  )
}

/** Files as a whole, each given another name or another content; the finding stands at its first character. */
export function wholeFiles(
  pattern: RegExp,
  change: (text: string, file: string) => Pick<Change, 'renamed' | 'content' | 'at'>,
): Damage['find'] {
  return (files) =>
    Object.entries(files)
      .filter(([file]) => pattern.test(file))
      .map(([file, text]) => {
        const changed = change(text, file)
        return {
          file,
          start: 0,
          end: 0,
          text: '',
          at: { file: changed.renamed ?? file, text: '' },
          ...changed,
        }
      })
}

/** The files with the change made. */
export function damaged(files: Files, { file, start, end, text, renamed = file, content }: Change): Files {
  const { [file]: before, ...others } = files
  const written = String(before ?? '')
  return { ...others, [renamed]: content ?? written.slice(0, start) + text + written.slice(end) }
}

/** Picks places evenly spread over the candidates, begun by a seed: the same ones every time. */
export function pick<T>(candidates: readonly T[], times: number, seed: number): T[] {
  const count = Math.min(times, candidates.length)
  const step = candidates.length / Math.max(1, count)
  return Array.from({ length: count }, (_, index) => {
    const place = Math.floor(index * step + ((seed * 7) % Math.max(1, Math.floor(step))))
    return candidates[place]
  }).filter((one) => one !== undefined)
}
