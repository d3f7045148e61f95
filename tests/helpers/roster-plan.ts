/** A construction plan whose roster is this, given as YAML that begins in the first column. */
export function rosterPlan(roster: string, { id = 'plan-culture', centre = '文化研究与宣传教育中心' } = {}) {
  const indented = roster.trimEnd().replaceAll(/^(?=.)/gmu, '      ')
  return `kind: construction-plan
id: ${id}
period: 2025
title: ${centre}建设方案
centre: ${centre}
sections:
  - title: 领导体制
    text: 组成人员如下：
    roster:
${indented}
`
}
