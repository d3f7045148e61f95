import { mergedForm, wholeForm } from '../../helpers/form-text.ts'
import { baseFiles } from '../../helpers/memory-workspace.ts'

/** A text that no letterhead stands above. */
interface TextSample {
  readonly zh: string
  readonly en: string
  readonly yaml: string
}

const articles = `kind: rules
id: articles
period: 2025
title: 示例市人民医院行政管理中心管理办法
numbering: articles
sections:
  - title: 总则
    sections:
      - text: ${'为规范行政管理中心的运行，制定本办法。'.repeat(3)}
      - text: 中心按项目开展工作。
  - title: 项目
    sections:
      - title: 立项
        sections:
          - { title: 立项条件。, text: 立项应当符合下列条件：, sections: [{ text: 经过调研； }, { text: 有预算。 }] }
          - text: 立项由中心提出。
      - title: 验收
        sections: [{ text: 项目按期验收。 }]
  - title: 考核
    sections:
      - text: 项目每年考核一次。
        grading:
          id: projects
          assessor: 医院质量管理委员会
          dimensions:
            - { id: completion, name: 完成度, unit: "%" }
            - { id: satisfaction, name: 员工满意度, unit: "%" }
          order: first-match
          bands:
            - { grade: A, when: { 完成度: 95%以上, 员工满意度: 90%以上 }, reward: 10000元 }
            - { grade: B, when: { 完成度: 80%以上, 员工满意度: 85%以上 }, reward: 8000元 }
            - { grade: C, otherwise: true }
`

const roster = `kind: rules
id: roster
period: 2025
title: 示例市人民医院行政管理中心组成办法
sections:
  - title: 组成人员
    text: 组成人员如下：
    roster:
      heads:
        - { role: 主任, names: [王样] }
        - { role: 副主任, names: [示例甲, 李样] }
        - { role: 成员, names: [王样本, 李样本, 赵示, 钱范例, 周样例, 孙示, 吴样本, 郑示例] }
`

/** Each shows what its description says. */
export const texts = {
  'whole-form': {
    zh: '表格，有封面、填写说明和三块',
    en: 'a form with cover, instructions and three blocks',
    yaml: wholeForm,
  },
  'merged-form': {
    zh: '表格，有跨行的格、竖排的栏目和横线',
    en: 'a form with cells of several rows, vertical labels and lines',
    yaml: mergedForm,
  },
  articles: {
    zh: '办法，分章、节、条，有考核等次',
    en: 'rules in chapters, sections and articles, with a grading scheme',
    yaml: articles,
  },
  roster: { zh: '组成人员名单', en: 'a roster', yaml: roster },
} as const satisfies Readonly<Record<string, TextSample>>

export const textFiles: Readonly<Record<string, string>> = {
  ...baseFiles,
  ...Object.fromEntries(Object.entries(texts).map(([id, { yaml }]) => [`2025/${id}.yaml`, yaml])),
}
