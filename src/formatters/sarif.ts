import {
  type Bilingual,
  describe,
  describeRelated,
  type Edit,
  type Fix,
  type Language,
  type Location,
  type Related,
  type Severity,
  utf16PositionAt,
} from '../diagnostics/index.ts'
import {
  type CodeDescription,
  defineFormatter,
  type Report,
  type ReportedFinding,
  type ReportManner,
  repositoryPath,
} from './define-formatter.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

const fixWords = {
  safe: { 'zh-CN': '按规范改写', en: 'write it as it should be' },
  'needs-review': { 'zh-CN': '建议改写，请核对', en: 'a proposal; look at it first' },
} as const satisfies Record<Fix['safety'], Bilingual>

/** SARIF 2.1.0 (OASIS), as GitHub and other services read it. */
export const sarifFormatter = defineFormatter({
  name: 'sarif',
  about: { 'zh-CN': 'SARIF 2.1.0，供代码扫描平台读取', en: 'SARIF 2.1.0, for code scanning services' },
  needsCodes: true,
  format: (report, manner) => `${JSON.stringify(logOf(report, manner), undefined, 2)}\n`,
})

function logOf({ version, codes, findings, known, files }: Report, manner: ReportManner) {
  const { language } = manner
  const indexes = new Map<string, number>(codes.map(({ code }, index) => [code, index]))
  const toResult = (state: string | undefined) => (finding: ReportedFinding) => ({
    ...resultOf(finding, manner),
    ruleIndex: indexes.get(finding.found.code),
    ...(state && { baselineState: state }),
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'plan',
            version,
            semanticVersion: version,
            rules: codes.map((code) => ruleOf(code, language)),
          },
        },
        language,
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((name) => ({ location: artifactOf(name, manner) })),
        results: [...findings.map(toResult(known && 'new')), ...(known ?? []).map(toResult('unchanged'))],
      },
    ],
  }
}

function ruleOf({ code, severity, preset, title, text }: CodeDescription, language: Language) {
  return {
    id: code,
    shortDescription: { text: title[language] },
    help: { text: text[language], markdown: text[language] },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [code.split('/')[0], ...(preset === undefined ? [] : [preset])] },
  }
}

function resultOf({ found, fingerprint }: ReportedFinding, manner: ReportManner) {
  const { code, severity, location, related = [], fix } = found
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: describe(found, manner.language) },
    ...(location && { locations: [{ physicalLocation: physicalOf(location, manner) }] }),
    ...(related.length > 0 && {
      relatedLocations: related.map((one, index) => relatedOf(one, index, manner)),
    }),
    partialFingerprints: { 'planFinding/v1': fingerprint },
    ...(fix && { fixes: [fixOf(fix, manner)] }),
  }
}

function relatedOf({ location, note }: Related, index: number, manner: ReportManner) {
  return {
    id: index + 1,
    message: { text: describeRelated(note, manner.language) },
    physicalLocation: physicalOf(location, manner),
  }
}

function fixOf({ safety, edits }: Fix, manner: ReportManner) {
  const files = Map.groupBy(edits, ({ location }) => location.source.name)
  return {
    description: { text: fixWords[safety][manner.language] },
    artifactChanges: Array.from(files, ([name, changes]) => ({
      artifactLocation: artifactOf(name, manner),
      replacements: changes.map(({ location, text }: Edit) => ({
        deletedRegion: regionOf(location),
        insertedContent: { text },
      })),
    })),
  }
}

function physicalOf(location: Location, manner: ReportManner) {
  return { artifactLocation: artifactOf(location.source.name, manner), region: regionOf(location) }
}

/** A file relative to the root of the repository; where nobody says which that is, to where `plan` was run. */
function artifactOf(name: string, manner: ReportManner) {
  return {
    uri: repositoryPath(name, manner).split('/').map(encodeURIComponent).join('/'),
    uriBaseId: '%SRCROOT%',
  }
}

function regionOf({ source, start, end }: Location) {
  const from = utf16PositionAt(source, start)
  const to = utf16PositionAt(source, end)
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column }
}
