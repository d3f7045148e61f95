import type { Files } from '../../helpers/memory-workspace.ts'
import { ruleFiles, workPoints } from '../../helpers/rule-workspace.ts'

/** A five-year plan of three tasks, one of them a point, with an annex of targets given as YAML in one line each. */
export function fiveYears(targets: readonly string[] = [], path = '2021-2025/five-year-plan.yaml'): Files {
  const annex = `attachments:
  - title: 主要指标
    indicators:
      groups:
        - targets:
${targets.map((target) => `            ${target}\n`).join('')}`
  const plan = `kind: five-year-plan
id: fyp
period: 2021..2025
title: 示例市人民医院“十四五”事业发展规划
parts:
  - title: 发展任务
    sections:
      - id: talent
        title: 人才与学科
        text: 建设人才队伍和学科体系。
        sections:
          - { id: doctors, title: 引育人才, text: 引进人才。 }
          - { id: disciplines, title: 建设学科, text: 建设学科。 }
      - title: 党的建设
        points:
          - { id: branches, text: 推进支部建设，健全组织。, lead: 党委办公室 }
${targets.length > 0 ? annex : ''}`
  return { [path]: plan }
}

/** Points as `id: serves | targets`, in the work points of a year. */
export function year(year: number, points: Readonly<Record<string, Said>>): Files {
  const written = Object.entries(points).map(([id, { serves = [], target }]) => {
    const name = target?.split(':')[0]
    const text = name === undefined ? '推进工作。' : `推进工作，${name}{{target "${name}"}}。`
    return [
      `- id: ${id}`,
      `  text: '${text}'`,
      '  lead: 党委办公室',
      '  nature: standing',
      `  serves: [${serves.join(', ')}]`,
      ...(target === undefined ? [] : ['  targets:', `    ${target}`]),
      '',
    ].join('\n')
  })
  return { [`${year}/work-points.yaml`]: workPoints(year, written.join('')) }
}

interface Said {
  readonly serves?: readonly string[]
  readonly target?: string
}

export function workspace(...files: readonly Files[]): Files {
  const { '2025/work-points.yaml': _, '2025/notice.yaml': __, ...registers } = ruleFiles
  return Object.assign({}, registers, ...files)
}
