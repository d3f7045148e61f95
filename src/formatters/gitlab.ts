import { describe, positionAt, type Severity } from '../diagnostics/index.ts'
import { defineFormatter, repositoryPath } from './define-formatter.ts'

const severities = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<
  Severity,
  string
>

/** The Code Quality report of GitLab. What belongs to no place is shown at plan.yaml: GitLab wants one. */
export const gitlabFormatter = defineFormatter({
  name: 'gitlab',
  about: { 'zh-CN': 'GitLab 的代码质量报告', en: 'Code Quality report of GitLab' },
  format({ findings, files: [planFile = 'plan.yaml'] }, manner) {
    const issues = findings.map(({ found, fingerprint }) => {
      const { code, severity, location } = found
      const begin = location ? positionAt(location.source, location.start).line : 1
      const path = repositoryPath(location?.source.name ?? planFile, manner)
      return {
        description: describe(found, manner.language),
        check_name: code,
        fingerprint,
        severity: severities[severity],
        location: { path, lines: { begin } },
      }
    })
    return `${JSON.stringify(issues, undefined, 2)}\n`
  },
})
