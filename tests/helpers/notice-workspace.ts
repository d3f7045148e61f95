import { baseFiles, replaced } from './memory-workspace.ts'

/** What a notice of a test says beside what every notice must: lines of YAML, and what is taken out. */
export interface NoticeText {
  readonly id: string
  readonly lines?: string
  /** Instead of the only addressee of the base notice. */
  readonly to?: string
  /** Instead of 中共示例市人民医院委员会. */
  readonly issuer?: string
  /** Of the number, instead of 示医党发. */
  readonly prefix?: string
  /** Of the text of the base work points; all by default. */
  readonly points?: number
  /** The sections of the work points as YAML, instead of those points. */
  readonly sections?: string
}

/**
 * A workspace of many notices: each issues work points of its own, so that each is a whole document.
 */
export function noticeWorkspace(notices: readonly NoticeText[], organization?: string) {
  // What is measured is where marks stand: many of these texts have them alone.
  const settings = 'check: { rules: { text/marks: off } }\n'
  const files: Record<string, string> = { ...baseFiles, 'plan.yaml': `${baseFiles['plan.yaml']}${settings}` }
  if (organization !== undefined) files['organization.yaml'] = organization
  for (const [
    index,
    {
      id,
      lines = '',
      to = '[各科室]',
      issuer = 'party-committee',
      prefix = '示医党发',
      points = 1,
      sections,
    },
  ] of notices.entries()) {
    const work = `work-of-${id}`
    let notice: string = replaced(baseFiles['2025/notice.yaml'], 'notice-2025-12', id)
    notice = replaced(notice, 'work-points-2025', work)
    notice = replaced(notice, '〕12号', `〕${index + 100}号`)
    notice = replaced(notice, '示医党发〔', `${prefix}〔`)
    notice = replaced(notice, '[各科室]', to)
    notice = replaced(notice, 'issuer: party-committee', `issuer: ${issuer}`)
    files[`2025/${id}.yaml`] = `${notice}${lines}`
    files[`2025/${work}.yaml`] = workPoints(work, sections ?? sectionOf(work, points))
  }
  return files
}

function workPoints(id: string, sections: string): string {
  return `kind: work-points
id: ${id}
period: 2025
title: 以实干开新局
sections:
${sections}`
}

/** A part of paragraphs of one row each, but for the last, which is given its rows: YAML. */
export function paragraphSections(id: string, before: number, lastRows: number): string {
  const point = (own: string | number, text: string) =>
    `      - { id: ${id}-${own}, text: ${text}, lead: 医务部, publishedAs: none }\n`
  const last = `${'字'.repeat(26 + 28 * (lastRows - 1) - 1)}。`
  const short = Array.from({ length: before }, (_, index) => point(index, '各部门抓好落实。'))
  return `  - title: 提升能力
    points:
${short.join('')}${point('last', last)}`
}

function sectionOf(id: string, points: number): string {
  const point = (number: number) => `      - id: ${id}-${number}
        text: 第${number}项，${'持续改进医疗质量，保障患者安全。'.repeat(1 + (number % 4))}
        lead: 医务部
`
  const all = Array.from({ length: points }, (_, index) => point(index + 1)).join('')
  return `  - title: 提升服务能力
    points:
${all}`
}
