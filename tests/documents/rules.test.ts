import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Block, blockText } from '../../src/documents/block.ts'
import { documentContext } from '../../src/documents/index.ts'
import { insetFields } from '../../src/model/insets/index.ts'
import { rules } from '../../src/rules/index.ts'
import { diagnose, type Files, loadClean } from '../helpers/memory-workspace.ts'
import { pageTree } from '../helpers/page-tree.ts'
import { printedText, renderDocument, select, textOf } from '../helpers/rendered-page.ts'
import { findingsOf } from '../helpers/rule-tester.ts'
import { ruleFiles } from '../helpers/rule-workspace.ts'

const decision = `kind: decision
id: decision
subject: 成立行政管理中心
issues: centre-rules
issuer: party-committee
number: 示医党发〔2024〕39号
to: [各部（处）、科室]
text: 经医院党委会研究，决定成立行政管理中心。
signedOn: 2024-05-24
printedBy: 党委办公室
printedOn: 2024-05-24
`

function filesWith(text: string): Files {
  return { ...ruleFiles, '2024/rules.yaml': text, '2024/decision.yaml': decision }
}

const head = 'kind: rules\nid: centre-rules\nperiod: 2024\ntitle: 管理办法\n'

async function blocksOf(text: string): Promise<readonly Block[]> {
  const context = documentContext(await loadClean(filesWith(head + text)), false)
  const document = context.find('centre-rules')
  return (document && context.bodyOf(document, '2024-05-24')?.blocks) ?? []
}

/** What a part of the fourth level can say. */
const ofLastLevel = ['title', 'text', ...Object.keys(insetFields)].join('|')

describe('rules', () => {
  test('numbered by level, with a last part that says who interprets them and from when they hold', async () => {
    const blocks = await blocksOf(`sections:
  - title: 职责
    sections:
      - { title: 运营管理, sections: [{ text: 汇总数据； }, { text: 协调问题。 }] }
  - { text: 各部门遵照执行。 }
interpretedBy: 党委办公室
effectiveOn: 2024-06-01
`)
    expect(blocks.map(blockText)).toEqual([
      '一、职责',
      '（一）运营管理',
      '1.汇总数据；',
      '2.协调问题。',
      '二、各部门遵照执行。',
      '三、本办法由党委办公室负责解释，自2024年6月1日起施行。',
    ])
  })

  test('in chapters and articles, which run through all chapters', async () => {
    const blocks = await blocksOf(`numbering: articles
sections:
  - title: 总则
    sections: [{ text: 制定本办法。 }, { title: 原则。, text: 公平公开。 }]
  - title: 附则
    sections:
      - text: 下列情形除外：
        sections: [{ text: 试点项目；, sections: [{ text: 院级的； }, { text: 科级的； }] }, { text: 应急项目。 }]
effectiveOn: 2024-06-01
`)
    expect(blocks.map(blockText)).toEqual([
      '第一章　总则',
      '第一条　制定本办法。',
      '第二条　原则。公平公开。',
      '第二章　附则',
      '第三条　下列情形除外：',
      '（一）试点项目；',
      '1.院级的；',
      '2.科级的；',
      '（二）应急项目。',
      '第四条　本办法自2024年6月1日起施行。',
    ])
    expect(
      blocks.flatMap(({ heading }) =>
        heading ? [[heading.text, heading.outlineLevel, heading.isCentred]] : [],
      ),
    ).toEqual([
      ['第一章　总则', 2, true],
      ['第一条　', 3, false],
      ['第二条　原则。', 3, false],
      ['第二章　附则', 2, true],
      ['第三条　', 3, false],
      ['第四条　', 3, false],
    ])
  })

  test('in chapters with sections, whose numbers begin anew in each chapter while the articles run on', async () => {
    const blocks = await blocksOf(`numbering: articles
sections:
  - title: 总则
    sections: [{ text: 制定本办法。 }]
  - title: 项目
    sections:
      - title: 立项
        sections:
          - text: 立项应当符合下列条件：
            sections: [{ text: 经过调研；, sections: [{ text: 有报告； }, { text: 有数据。 }] }, { text: 有预算。 }]
          - { title: 审核。, text: 由委员会审核。 }
      - title: 验收
        sections: [{ text: 按期验收。 }]
  - title: 考核
    sections:
      - title: 考核办法
        sections: [{ text: 年终考核。 }]
effectiveOn: 2024-06-01
`)
    expect(blocks.map(blockText)).toEqual([
      '第一章　总则',
      '第一条　制定本办法。',
      '第二章　项目',
      '第一节　立项',
      '第二条　立项应当符合下列条件：',
      '（一）经过调研；',
      '1.有报告；',
      '2.有数据。',
      '（二）有预算。',
      '第三条　审核。由委员会审核。',
      '第二节　验收',
      '第四条　按期验收。',
      '第三章　考核',
      '第一节　考核办法',
      '第五条　年终考核。',
      '第六条　本办法自2024年6月1日起施行。',
    ])
    const section = blocks.find((block) => blockText(block) === '第一节　立项')
    expect(section?.heading).toMatchObject({ outlineLevel: 3, face: 'kai', isCentred: true })
  })

  test('a titled article that says something itself is no section', async () => {
    const blocks = await blocksOf(`numbering: articles
sections:
  - title: 职责
    sections: [{ title: 中心的职责, text: 中心履行下列职责：, sections: [{ text: 立项； }, { text: 验收。 }] }]
`)
    expect(blocks.map(blockText)).toEqual([
      '第一章　职责',
      '第一条　中心的职责',
      '中心履行下列职责：',
      '（一）立项；',
      '（二）验收。',
    ])
  })

  // biome-ignore format: one case a line
  test.each([
    ['an article beside chapters', 'sections: [{ title: 总则, sections: [{ text: 甲。 }] }, { text: 乙。 }]\n', ['6:53 heading/astray chapter']],
    ['an article beside sections', 'sections: [{ title: 总则, sections: [{ text: 甲。 }, { title: 一般规定, sections: [{ text: 乙。 }] }] }]\n', ['6:36 heading/astray section']],
    ['a number that is computed', 'sections: [{ title: 第一章　总则, sections: [{ text: 第一条　甲。 }, { text: 第三条规定的除外。 }] }]\n', ['6:21 heading/written-number 第一章　', '6:48 heading/written-number 第一条　']],
    ['what an article lists too deep', `sections: [{ text: 甲：${', sections: [{ text: 乙：'.repeat(4)}${' }]'.repeat(4)} }]\n`, [`6:93 key/unknown sections ≠ ${ofLastLevel}`]],
  ])('%s', async (_what, text, complaints) => {
    expect(await diagnose(filesWith(`${head}numbering: articles\n${text}`))).toEqual(
      complaints.map((complaint) => `2024/rules.yaml:${complaint}`),
    )
  })

  test('by level there are four levels, as everywhere', async () => {
    const deep = `sections: [{ title: 甲${', sections: [{ title: 乙'.repeat(4)}${' }]'.repeat(4)} }]\n`
    expect(await diagnose(filesWith(head + deep))).toEqual([
      `2024/rules.yaml:5:93 key/unknown sections ≠ ${ofLastLevel}`,
    ])
  })

  test('in articles without chapters', async () => {
    const blocks = await blocksOf(
      'numbering: articles\nsections: [{ text: 制定本规定。 }, { title: 范围。, text: 全院。 }]\neffectiveOn: 2024-06-01\n',
    )
    expect(blocks.map(blockText)).toEqual([
      '第一条　制定本规定。',
      '第二条　范围。全院。',
      '第三条　本办法自2024年6月1日起施行。',
    ])
  })

  test('call themselves what their title ends with', async () => {
    const last = async (title: string) => {
      const text = `sections: [{ text: 照办。 }]\neffectiveOn: 2024-06-01\n`
      const context = documentContext(
        await loadClean(filesWith(head.replace('管理办法', title) + text)),
        false,
      )
      const document = context.find('centre-rules')
      const blocks = (document && context.bodyOf(document, undefined)?.blocks) ?? []
      return blocks.map(blockText).at(-1)
    }
    expect(await last('考勤管理规定')).toBe('二、本规定自2024年6月1日起施行。')
    expect(await last('值班安排')).toBe('二、本文件自2024年6月1日起施行。')
  })

  test('a unit that is none', async () => {
    expect(
      await diagnose(filesWith(`${head}sections: [{ text: 照办。 }]\ninterpretedBy: 党委办公厅\n`)),
    ).toEqual(['2024/rules.yaml:6:16 reference/unknown unit 党委办公厅 → 党委办公室'])
  })
})

test('the example of the page of the kind has nothing wrong with it and prints its attachment behind it', async () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/kinds/rules.md'), 'utf8')
  const example = /```yaml\n(?<yaml>.*?)```/su.exec(page)?.groups?.yaml ?? ''
  const files = filesWith(example)
  const found = await findingsOf(files, { rules, preset: 'recommended' })
  // Of the registers around it no plan uses everything.
  expect(found.filter((row) => row.startsWith('2024/'))).toEqual([])
  const workspace = await loadClean(files)
  const tree = pageTree(renderDocument(workspace, 'decision'))
  const text = printedText(tree)
  expect(text).toContain('第五条　项目考核。项目每年考核一次。')
  expect(text).toContain('D等次：不符合其他各等次条件。')
  expect(text).toContain('第七条　本办法由党委办公室负责解释，自2024年5月24日起施行。')
  expect(select(tree, '.attached-mark').map(textOf)).toEqual(['附件'])
})
