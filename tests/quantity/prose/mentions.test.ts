import { describe, expect, test } from 'vitest'
import {
  figureOf,
  findFigures,
  findMentions,
  type Named,
  REFERENCE_MARK,
} from '../../../src/quantity/index.ts'

const names: readonly Named[] = [
  { id: 'specialties', name: '国家临床重点专科', unit: '个' },
  { id: 'doctorates', name: '博士人数', unit: '人' },
  { id: 'doctors-joined', name: '新增博士', unit: '人' },
  { id: 'masters', name: '硕士人数', unit: '人' },
  { id: 'level-4', name: '四级手术占比', aliases: ['出院患者四级手术比例'], unit: '%' },
  { id: 'heart', name: '心脏移植', unit: '例' },
  { id: 'lung', name: '肺移植', unit: '例' },
  { id: 'wards', name: '研究型病房', unit: '个' },
  { id: 'ward-candidates', name: '研究型病房培育对象', unit: '个' },
  { id: 'centres', name: '质控中心', unit: '个' },
  { id: 'stay', name: '平均住院日', unit: '天' },
  { id: 'beds', name: '儿科床位', unit: '张' },
  { id: 'emr', name: '电子病历应用水平', unit: '级' },
  { id: 'fund', name: '人才专项经费', unit: '万元' },
  { id: 'rank', name: '国考省内排名', unit: '名' },
  { id: 'complaints', name: '患者投诉', unit: '件' },
]

/** `id certainty figure`, with `-` where none belongs to it for certain. */
function told(text: string): string[] {
  const figures = findFigures(text)
  return findMentions(text, names).map((mention) => {
    const figure = figureOf(mention, figures, text)
    return `${mention.id} ${mention.certainty} ${figure ? text.slice(figure.start, figure.end) : '-'}`
  })
}

describe('what is spoken of, and its figure', () => {
  test.each([
    ['国家临床重点专科达到3个', ['specialties exact 达到3个']],
    ['国家级重点专科达到3个', []],
    ['国家临床重点专科在原有基础（2个）上增至3个', ['specialties exact 增至3个']],
    ['博士达到160人以上', ['doctorates likely 达到160人以上']],
    ['引进博士16人', ['doctorates likely 16人']],
    ['新增博士25人以上', ['doctors-joined exact 25人以上']],
    ['博士每年自培和引进6人以上', ['doctorates likely 引进6人以上']],
    ['博士后1人，博士点2个，博士学位授权点审核', []],
    ['重视博士培养', []],
    ['博士人数达到百人以上', ['doctorates exact 达到百人以上']],
    ['四级手术占比力争到2025年底提升3-5个百分点', ['level-4 exact 提升3-5个百分点']],
    ['出院患者四级手术比例提高到25%', ['level-4 exact 提高到25%']],
    ['四级手术比例达到25%', ['level-4 likely 达到25%']],
    ['四级手术占比由22.1%提高到25%以上', ['level-4 exact 提高到25%以上']],
    ['四级手术占比在上年22.1%的基础上达到25%以上', ['level-4 exact 达到25%以上']],
    ['心脏移植10-12例、肺移植5-6例', ['heart exact 10-12例', 'lung exact 5-6例']],
    ['心肺移植3例', []],
    ['研究型病房培育对象2～3个', ['ward-candidates exact 2～3个']],
    ['选树3～4个研究型病房', ['wards exact 选树3～4个']],
    ['做好22个质控中心的建设', ['centres exact 22个']],
    ['术前平均住院日降至2天', ['stay likely 降至2天']],
    ['平均住院日降至7.2天', ['stay exact 降至7.2天']],
    ['电子病历达到六级，', ['emr likely 达到六级']],
    ['人才专项经费安排500万元', ['fund exact 安排500万元']],
    ['国考省内排名进入前5名', ['rank exact 前5名']],
    ['患者投诉减少20%', ['complaints exact 减少20%']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('in doubt there is none', () => {
  test.each([
    ['another clause', '四级手术占比稳步提升，达到25%', 'level-4 exact -'],
    ['another unit', '儿科床位增加20人', 'beds exact -'],
    ['another thing between', '质控中心帮扶基层医院36个', 'centres exact -'],
    ['a bracket between', '儿科床位（含新生儿80张）', 'beds exact -'],
    ['a bound value between', `心脏移植${REFERENCE_MARK.repeat(4)}达到5例`, 'heart exact -'],
    ['words that disagree', '患者投诉近5余件', 'complaints exact -'],
    ['one figure on each side', '22个质控中心达到24个', 'centres exact -'],
    ['only where it starts', '儿科床位由64张起步', 'beds exact -'],
  ])('%s', (_why, text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  test('two joined names share no figure for certain', () => {
    expect(told('博士人数和硕士人数600人以上')).toEqual(['doctorates exact -', 'masters exact -'])
  })
})

test('a shortening that could mean two indicators means neither', () => {
  const both: Named[] = [
    { id: 'a', name: '护士人数', unit: '人' },
    { id: 'b', name: '护士总数', unit: '人' },
  ]
  expect(findMentions('护士达到60人', both)).toEqual([])
  expect(findMentions('护士达到60人', both.slice(0, 1))).toHaveLength(1)
})

test('no names, no mentions', () => {
  expect(findMentions('博士达到160人', [])).toEqual([])
})

test('what is of no use is left out where only a dictionary could tell whether it is a mention', () => {
  const text = '术前平均住院日8天，国家临床重点专科达到3个'
  const asked: string[] = []
  const found = findMentions(text, names, ({ id }) => {
    asked.push(id)
    return false
  })
  expect(findMentions(text, names).map(({ id }) => id)).toEqual(['stay', 'specialties'])
  expect(found.map(({ id }) => id)).toEqual(['specialties'])
  expect(asked).toEqual(['stay'])
})
