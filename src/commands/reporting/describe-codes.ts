import { type Code, messages } from '../../diagnostics/index.ts'
import type { CodeDescription } from '../../formatters/index.ts'
import { type Host, readPages } from '../../host/index.ts'
import { type RulePage, readPage, rules } from '../../rules/index.ts'

/** A code with all that is known of it. */
export interface DescribedCode extends CodeDescription, RulePage {
  readonly code: Code
  /** Of a rule: its number in the study of what goes wrong in such documents. */
  readonly number: string | undefined
}

/** Every code of the catalogue with its page, in order. */
export async function describeCodes({ installation }: Pick<Host, 'installation'>): Promise<DescribedCode[]> {
  const pages = await readPages(installation)
  const codes = (Object.keys(messages) as Code[]).sort()
  return codes.map((code) => {
    const page = pages.get(code)
    if (page === undefined) throw new Error(`${code} has no page`)
    const rule = rules.find((one) => one.code === code)
    const { severity } = messages[code]
    return { code, severity, preset: rule?.preset, number: rule?.number, ...readPage(page) }
  })
}
