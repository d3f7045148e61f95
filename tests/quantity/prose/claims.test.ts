import { describe, expect, test } from 'vitest'
import { findChanges, findParts, printAmount, type SaidAmount } from '../../../src/quantity/index.ts'

const shown = (said: SaidAmount | undefined) => (said ? printAmount(said.amount) : '-')

/** Every change of a text, as `from > to by way`. */
function changesOf(text: string): string[] {
  return findChanges(text).map(({ from, to, by, way }) => `${shown(from)} > ${shown(to)} ${shown(by)} ${way}`)
}

/** Every whole with its parts, and whether they are all. */
function partsOf(text: string): string[] {
  return findParts(text).map(({ whole, parts, areAll }) => {
    return `${shown(whole)} = ${parts.map(shown).join(' + ')}${areAll ? ` ${areAll}` : ''}`
  })
}

describe('changes', () => {
  // biome-ignore format: one case a line
  test.each([
    ['年四级手术量从2100余人次增至3700余人次，增幅达76.19%，', ['2100余人次 > 3700余人次 76.19% up']],
    ['由２１００余增至３７００余人次，增长约八成', ['2100余 > 3700余人次 - up']],
    ['党支部从14个扩充至23个。', ['14个 > 23个 - up']],
    ['占比由18.6%稳步提高到22.1%（提高3.5个百分点）', ['18.6% > 22.1% 3.5个百分点 up']],
    ['占比由16.2%提高到22.1%，较上年提高3.5个百分点，同比增长18%', ['16.2% > 22.1% - up']],
    ['投诉由286件下降到205件，降幅28.3%。床位从64张增加到80张，净增16张。', ['286件 > 205件 28.3% down', '64张 > 80张 16张 up']],
    ['平均住院日由8.3天缩短至7.6天', ['8.3天 > 7.6天 - down']],
    ['从2100人次增至3700人次，年均增长15.2%', ['2100人次 > 3700人次 - up']],
    ['从2100人次增至3700人次。增长15.2%', ['2100人次 > 3700人次 - up']],
    ['由五级提升至六级；从2021年到2025年；由{{baseline}}增至36个', []],
    ['自2024年起增加到20个', []],
  ])('%s', (text, expected) => {
    expect(changesOf(text)).toEqual(expected)
  })

  test('each figure is a stretch of the text', () => {
    const text = '四级手术从 2100 余人次增至3700余人次，增幅达 76.19%。'
    const [found] = findChanges(text)
    const stretches = [found?.from, found?.to, found?.by].map(
      (said) => said && text.slice(said.start, said.end),
    )
    expect(stretches.map((stretch) => stretch?.trim())).toEqual(['2100 余人次', '3700余人次', '76.19%'])
  })
})

describe('parts', () => {
  // biome-ignore format: one case a line
  test.each([
    ['录取316人，其中博士后1人、博士16人、硕士299人，招录编外868人。', ['316人 = 1人 + 16人 + 299人']],
    ['项目13项，其中7项为专科引领类项目，6项为支撑保障类项目，成效明显。', ['13项 = 7项 + 6项 likely']],
    ['项目13项，其中7项为国家级，6项为省级。', ['13项 = 7项 + 6项']],
    ['中心3个，分别为市级1个、省级2个。', ['3个 = 1个 + 2个 certain']],
    ['引进（30人，其中博士20人、硕士10人）', ['30人 = 20人 + 10人']],
    ['引进30人，其中博士20人。', []],
    ['引进30人，其中博士20人、硕士9人等。', []],
    ['引进30人，其中博士20人、女性15人。', []],
    ['引进30人，其中博士20人、其余为硕士10人。', []],
    ['义诊30场，其中服务2000人次、发放资料500份。', []],
    ['占比30%，其中甲20%、乙15%。', []],
  ])('%s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected)
  })
})
