import * as z from 'zod'
import type { Code, MessageArgs, RelatedNote, Severity } from '../diagnostics/index.ts'
import type { Preset } from '../model/index.ts'
import type { Place } from './place.ts'
import type { Subject } from './subject.ts'

/** What a rule has found: the arguments of its sentence, the place, and the other place that proves it. */
export interface Finding<C extends Code> {
  readonly args: MessageArgs<C>
  readonly at: Place
  readonly related?: readonly { readonly at: Place; readonly note: RelatedNote }[]
  readonly fix?: {
    readonly safety: 'safe' | 'needs-review'
    readonly edits: readonly { readonly at: Place; readonly text: string }[]
  }
  /** Instead of the catalogue's, where one rule finds what is certain and what is only likely. */
  readonly severity?: Severity
}

export type Report<C extends Code> = (finding: Finding<C>) => void

interface RuleDefinition<C extends Code, O extends z.ZodObject> {
  /** Its code in the catalogue; its file is called so, and its page beside it. */
  readonly code: C
  /** Its number in the study of what goes wrong in such documents: T01. Shown by `plan explain`. */
  readonly number: string
  /** `recommended`: certain enough for every office. `strict`: worth a look, on request. */
  readonly preset: Preset
  /** What an office can set, each with a default. */
  readonly options?: O
  check(subject: Subject, report: Report<C>, options: z.infer<O>): void
}

/** A rule as the runner knows it. */
export interface Rule {
  readonly code: Code
  readonly number: string
  readonly preset: Preset
  readonly options: z.ZodObject
  check(subject: Subject, report: (finding: Finding<Code>) => void, options: unknown): void
}

const noOptions = z.strictObject({})

/**
 * Declares a rule. It judges and reports; severity, order, suppression and baseline are the runner's. State lives
 * in `check`; a rule never imports another.
 */
export function defineRule<C extends Code, O extends z.ZodObject = typeof noOptions>(
  definition: RuleDefinition<C, O>,
): Rule {
  const { code, number, preset, options = noOptions } = definition
  return {
    code,
    number,
    preset,
    options,
    // Its options have passed its own schema, and what it reports has its own code: the runner sees to both.
    check: (subject, report, given) => definition.check(subject, report as Report<C>, given as z.infer<O>),
  }
}
