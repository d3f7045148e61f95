/** A stretch of a text, and what it is among those beside it. */
export interface Run {
  /**
   * `removed`, `added`: struck out, written in. `strong`: what the eye should meet first. `gap`: what somebody still
   * has to write.
   */
  readonly kind: 'kept' | 'removed' | 'added' | 'strong' | 'gap'
  readonly text: string
}

export type Line = readonly Run[]

/** A run as its template writes it. */
export interface RunView {
  readonly text: string
  /** The element that says what it is; empty for plain text. */
  readonly tag: '' | 'del' | 'ins' | 'strong' | 'mark'
  /** What stands out stands in 黑体, for red alone is lost in grey print. */
  readonly isHei: boolean
}

const tags = {
  kept: '',
  removed: 'del',
  added: 'ins',
  strong: 'strong',
  gap: 'mark',
} as const satisfies Record<Run['kind'], RunView['tag']>

export function runViews(line: Line): RunView[] {
  return line.map(({ kind, text }) => ({ text, tag: tags[kind], isHei: kind === 'strong' || kind === 'gap' }))
}
