import { diagnostic } from '../diagnostics/index.ts'
import type { CellSource } from './form-fields.ts'
import { type FormLabel, readFormText, readLabel } from './form-label.ts'
import { type Path, reportMissing, type Scope } from './scope.ts'

/** What a cell of a form is. */
export type CellContent =
  | {
      readonly type: 'label'
      readonly label: FormLabel
      /** 竖排: its characters one below the other. */
      readonly isVertical: boolean
    }
  | { readonly type: 'blank' }
  | { readonly type: 'options'; readonly options: readonly FormOption[] }

/** One of several things to be ticked. */
export interface FormOption {
  readonly name: string
  /** How long the line behind it is, in 字 of the table; 0 where there is none. */
  readonly line: number
}

/** A cell as it is written, before it is known where it stands. */
export type SizedCell = CellContent & {
  /** How many columns and how many rows it takes. */
  readonly span: number
  readonly down: number
  readonly path: Path
}

export function readCell(scope: Scope, path: Path, source: CellSource): SizedCell {
  if (typeof source === 'string') {
    const size = { span: 1, down: 1, path }
    return source.trim() === ''
      ? { type: 'blank', ...size }
      : { type: 'label', label: readLabel(scope, path, source), isVertical: false, ...size }
  }
  const { label, blank, options, vertical = false, down = 1 } = source
  reportExclusive(scope, path, source)
  const size = { span: blank ?? source.span ?? 1, down, path }
  if (options !== undefined) {
    const read = options.map((option, index) => readOption(scope, [...path, 'options', index], option))
    return { type: 'options', options: read, ...size }
  }
  if (blank !== undefined) return { type: 'blank', ...size }
  if (label === undefined) reportMissing(scope, path, 'label', '栏目')
  const read = readLabel(scope, [...path, 'label'], label ?? '')
  return { type: 'label', label: read, isVertical: vertical, ...size }
}

type OptionSource = NonNullable<Exclude<CellSource, string>['options']>[number]

function readOption(scope: Scope, path: Path, option: OptionSource): FormOption {
  if (typeof option === 'string') return { name: readFormText(scope, path, option), line: 0 }
  // The colon before the line is the page's.
  const name = readFormText(scope, [...path, 'name'], option.name).replace(/[：:]$/u, '')
  return { name, line: option.line }
}

/** A cell is one thing; a blank says itself how many columns it takes, and only a label has characters to be set. */
function reportExclusive(scope: Scope, path: Path, source: Exclude<CellSource, string>): void {
  const keys = Object.keys(source).filter(
    (key) =>
      key === 'label' ||
      key === 'blank' ||
      key === 'options' ||
      (key === 'span' && source.blank !== undefined) ||
      (key === 'vertical' && source.label === undefined),
  )
  if (keys.length > 1) {
    scope.report(diagnostic('key/exclusive', { keys }, scope.parsed.locate(path)))
  }
}
