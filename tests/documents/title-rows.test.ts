import { describe, expect, test } from 'vitest'
import { widthInCharacters } from '../../src/documents/character-width.ts'
import { gbt9704 } from '../../src/documents/index.ts'
import { titleRows } from '../../src/documents/title-rows.ts'
import fc from '../helpers/property.ts'
import { arbitraryTitle } from './arbitrary-title.ts'

const hospital = '示例市人民医院'
const committee = '中共示例市人民医院委员会'
const names = [hospital, committee, '文化研究与宣传教育中心']
/** With some air; in four rows and more, without. */
const widestRow = (count: number) => (count < 4 ? 19.6 : 156 / ((22 / 72) * 25.4))
const rowsOf = (title: string, whole: readonly string[] = names) => titleRows(title, whole, gbt9704)

test.each([
  [['以实干之笔书写高质量发展答卷']],
  [['——示例市人民医院2024年工作要点']],
  [
    [
      '中共示例市人民医院委员会关于印发',
      '《以实干之笔书写高质量发展答卷——',
      '示例市人民医院2024年工作要点》的通知',
    ],
  ],
  [
    [
      '中共示例市人民医院委员会关于印发',
      '《以务实之功决胜“十四五”收官之年——',
      '示例市人民医院2025年工作要点》的通知',
    ],
  ],
  [['示例市人民医院关于加强2025年度', '医疗质量安全管理工作的通知']],
  [['示例市人民医院党委会', '2025年第12次会议纪要']],
  [['示例市人民医院', '关于推广MDT和DRG/DIP平台的通知']],
  // The items of a list are whole.
  [
    [
      '示例市人民医院',
      '关于表彰2024年度先进集体、',
      '先进个人、优秀党务工作者、优秀共产党员',
      '和“十佳护士”“十佳医师”的决定',
    ],
  ],
  // So is what stands in brackets.
  [['2025年度医疗服务价格调整配套', '改革任务分工和完成时限一览表', '（含基层医疗卫生机构、民营医疗机构）']],
  // Rather than five rows, four that are filled.
  [
    [
      '示例市人民医院关于进一步加强术前评估',
      '和核心制度落实、病种准入、不良事件上报、',
      '不良事件处置、应急事件处置、门诊秩序、',
      '医疗质量安全以及护理质量工作的通知',
    ],
  ],
  // Words that a dictionary does not know (坠床, 防控, 医技), and a year in 汉字, are not parted.
  [['示例市人民医院住院患者', '跌倒坠床风险评估量表和护理', '安全不良事件上报流程及考核细则']],
  [['示例市人民医院关于开展第三季度院感防控', '和医保基金使用情况自查自纠工作的通知']],
  [
    [
      '示例市人民医院',
      '关于进一步加强全院各临床科室和医技科室',
      '日间手术病种准入、术前评估、麻醉管理',
      '和出院后随访管理并开展二〇二五年度',
      '专项质量评价和持续改进工作的通知',
    ],
  ],
])('%j', (rows) => {
  expect(rowsOf(rows.join(''))).toEqual(rows)
})

describe('always', () => {
  const marks = { opening: /[《〈“‘（〔]$/u, closing: /^[》〉”’）〕，。、；：？！]/u }
  const check = (title: string) => {
    const rows = rowsOf(title)
    expect(rows.join('')).toBe(title)
    for (const row of rows) {
      expect(row).not.toBe('')
      expect(widthInCharacters(row)).toBeLessThanOrEqual(widestRow(rows.length))
    }
    for (const row of rows.slice(0, -1)) expect(row).not.toMatch(marks.opening)
    for (const row of rows.slice(1)) expect(row).not.toMatch(marks.closing)
    return rows
  }

  test('the rows are the title, fit, and respect its marks', () => {
    fc.assert(fc.property(arbitraryTitle, (title) => void check(title)))
  })

  test('numbers, names and dashes stay whole', () => {
    fc.assert(
      fc.property(arbitraryTitle, (title) => {
        const rows = check(title)
        for (const [index, row] of rows.slice(1).entries()) {
          const seam = `${rows[index]?.slice(-12)}|${row.slice(0, 12)}`
          expect(seam).not.toMatch(/\d\|[\d年]|—\|—|[A-Za-z]\|[A-Za-z]/u)
          expect(seam).not.toMatch(/关于\||\|的/u)
        }
        const whole = title.split(hospital).length
        expect(rows.flatMap((row) => row.split(hospital).slice(1))).toHaveLength(whole - 1)
      }),
    )
  })

  test('as few rows as fit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 19 }), (length) => {
        expect(rowsOf('示'.repeat(length), [])).toHaveLength(1)
      }),
    )
  })

  test('any text at all comes back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
        expect(rowsOf(title).join('')).toBe(title)
      }),
    )
  })
})

describe('names of organs that are longer than a row', () => {
  test.each([
    // Behind a place and behind an organ, and neither 委员会 nor 办公室 nor 公积金 is parted.
    [
      [
        '示例省示例市示例区人民政府',
        '行政审批服务管理局 示例省示例自治州',
        '卫生健康和疾病预防控制委员会 ',
        '示例市财政局关于加强2025年度',
        '医疗质量安全管理工作的通知',
      ],
    ],
    [
      [
        '国家区域医疗中心示例市人民医院',
        '建设工作领导小组办公室 ',
        '示例市推进公立医院',
        '高质量发展综合改革工作领导小组 ',
        '示例市财政局关于加强2025年度',
        '医疗质量安全管理工作的通知',
      ],
    ],
    [
      [
        '示例高新技术产业开发区管理委员会',
        '社会保险基金结算中心 示例市财政局',
        '关于加强2025年度医疗',
        '质量安全管理工作的通知',
      ],
    ],
    [['示例市住房公积金管理委员会办公室', '医疗机构分理中心 示例市财政局', '关于做好2025年工作的通知']],
    // 社会 is no organ, and 示例市 alone no row.
    [['示例省医疗保障局', '示例市人力资源和社会保障服务中心管理处 ', '示例市财政局关于做好2025年工作的通知']],
    // A part longer than a row is broken between words.
    [['示例市卫生健康疾病预防控制', '监督管理委员会 示例市财政局', '关于做好2025年工作的通知']],
  ])('%j', (rows) => {
    const title = rows.join('')
    const organs = title.slice(0, title.indexOf('关于')).split(' ')
    expect(Math.max(...organs.map((organ) => organ.length))).toBeGreaterThanOrEqual(20)
    expect(rowsOf(title, organs)).toEqual(rows)
  })

  test('one that just fits a row fits it with the space behind it', () => {
    const organ = '示例市卫生健康疾病预防控制监督管理委员会'
    const rows = ['示例市财政局 ', `${organ} `, organ, '关于做好2025年工作的通知']
    expect(titleRows(rows.join(''), [organ], { ...gbt9704, titlePt: 21 })).toEqual(rows)
  })

  test('one that fits a row, but not with its marks, is broken between words', () => {
    const organ = '示例市卫生健康疾病预防控制监督委员会'
    const rows = rowsOf(`示例市财政局关于印发《${organ}》的通知`, [organ])
    expect(rows).toEqual(['示例市财政局关于印发《示例市卫生', '健康疾病预防控制监督委员会》的通知'])
  })
})

describe('what is hardly a title', () => {
  test('more than six rows are as even as their sense allows', () => {
    const rows = [
      '中共示例市人民医院委员会',
      '关于印发《示例市人民医院贯彻落实国家',
      '关于推动公立医院高质量发展和进一步完善',
      '医疗卫生服务体系有关部署深化以公益性',
      '为导向的公立医院改革进一步改善患者就医',
      '感受提升医疗质量安全水平加强学科建设',
      '和人才队伍建设推进智慧医院建设三年',
      '行动方案（2025—2027年）》的通知',
    ]
    expect(rowsOf(rows.join(''))).toEqual(rows)
  })

  test('a name longer than a row is broken like words', () => {
    const organ = '中国共产党示例省示例医科大学附属第一人民医院委员会'
    const rows = rowsOf(`${organ}关于印发《以实干开新局》的通知`, [organ])
    expect(rows).toEqual([
      '中国共产党示例省示例医科大学',
      '附属第一人民医院委员会',
      '关于印发《以实干开新局》的通知',
    ])
  })

  test('a word longer than a row is broken where the row ends', () => {
    const rows = rowsOf(`关于${'a'.repeat(60)}的通知`, [])
    expect(rows.every((row) => widthInCharacters(row) <= widestRow(rows.length))).toBe(true)
    expect(rows.join('')).toBe(`关于${'a'.repeat(60)}的通知`)
  })

  test('a whole paragraph takes no time', () => {
    const paragraph = '推进医院学科建设和人才队伍发展以及科研教学管理服务能力提升'.repeat(40)
    const before = performance.now()
    const rows = rowsOf(paragraph)
    expect(performance.now() - before).toBeLessThan(2000)
    expect(rows.join('')).toBe(paragraph)
    expect(Math.max(...rows.map(widthInCharacters))).toBeLessThanOrEqual(widestRow(rows.length))
  })
})
