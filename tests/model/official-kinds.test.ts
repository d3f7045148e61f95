import { describe, expect, test } from 'vitest'
import { genreOf, isOfficial, isOfficialKind, kinds } from '../../src/model/index.ts'
import { diagnose, loadClean } from '../helpers/memory-workspace.ts'
import { officialKinds, withOfficial } from '../helpers/official-files.ts'

test('every kind of 公文 is tried here', () => {
  expect([...officialKinds].sort()).toEqual(
    kinds
      .map(({ kind }) => kind)
      .filter(isOfficialKind)
      .sort(),
  )
})

describe('a document of each kind', () => {
  test.each([
    ['report', '报告'],
    ['request', '请示'],
    ['opinion', '意见'],
    ['circular', '通报'],
    ['decision', '决定'],
    ['notice', '通知'],
    ['reply', '批复'],
    ['letter', '函'],
    ['minutes', '纪要'],
  ] as const)('%s is read without a word', async (kind, name) => {
    const { documents } = await loadClean(withOfficial(kind))
    const document = documents.find(({ id }) => id === 'official')
    expect(document?.kind).toBe(kind)
    expect(genreOf({ kind }).name).toBe(name)
  })
})

describe('a kind asks for what its layout cannot do without', () => {
  // biome-ignore format: one case a line
  test.each([
    ['report', 'signers: 张示例\n', 'key/missing signers'],
    ['request', 'signers: 张示例\n', 'key/missing signers'],
    ['request', 'subject: 变更床位设置\n', 'key/missing subject'],
    ['circular', 'printedBy: 医院办公室\n', 'key/missing printedBy'],
    ['letter', 'to: [示例县人民医院]\n', 'key/missing to'],
    ['letter', 'number: 示医发〔2025〕13号\n', 'key/missing number'],
    ['minutes', 'title: 党委会会议纪要\n', 'key/missing title'],
    ['minutes', 'body: 示例医院党委会\n', 'key/missing body'],
    ['minutes', 'on: 2025-02-24\n', 'key/missing on'],
    ['minutes', 'present: [张示例]\n', 'key/missing present'],
    ['opinion', 'text: 我院拟调整床位设置。\n', 'key/missing text'],
    ['minutes', 'text: 会议研究了年度工作要点。\n', 'key/missing text'],
  ] as const)('%s without %s', async (kind, line, complaint) => {
    const found = await diagnose(withOfficial(kind, { [line]: '' }))
    expect(found).toEqual([expect.stringContaining(complaint)])
  })

  test('one that can issue a text needs a subject only where it issues none', async () => {
    const lines = { 'subject: 开展自查\n': '' }
    expect(await diagnose(withOfficial('notice', lines))).toEqual([
      expect.stringContaining('key/missing subject'),
    ])
    expect(await diagnose(withOfficial('notice', lines, 'issues: work-points-2025\n'))).toEqual([])
  })
})

describe('a kind has no place for what its layout does not print', () => {
  // biome-ignore format: one case a line
  test.each([
    ['letter', 'printedBy: 医院办公室\n', 'printedBy'],
    ['letter', 'printedOn: 2025-02-25\n', 'printedOn'],
    ['letter', 'signers: 张示例\n', 'signers'],
    ['letter', 'copies: 3\n', 'copies'],
    ['minutes', 'to: [各党支部]\n', 'to'],
    ['minutes', 'sealed: true\n', 'sealed'],
    ['minutes', 'signers: 张示例\n', 'signers'],
    ['minutes', 'subject: 年度工作\n', 'subject'],
    ['notice', 'present: [张示例]\n', 'present'],
    ['notice', 'title: 通知\n', 'title'],
    ['request', 'issues: work-points-2025\n', 'issues'],
  ] as const)('%s: %s', async (kind, line, key) => {
    const found = await diagnose(withOfficial(kind, {}, line))
    expect(found).toEqual([expect.stringContaining(`key/unknown ${key}`)])
  })
})

describe('the points that a document carries out', () => {
  test.each(officialKinds)('%s may name them', async (kind) => {
    const { documents } = await loadClean(withOfficial(kind, {}, '落实要点: [party-building]\n'))
    expect(documents.filter(isOfficial).map(({ id, fulfils }) => [id, fulfils])).toEqual([
      ['notice-2025-12', []],
      ['official', ['party-building']],
    ])
  })

  test('have to be there', async () => {
    const found = await diagnose(withOfficial('decision', {}, 'fulfils: [party-building, party-bilding]\n'))
    expect(found).toEqual([expect.stringContaining('reference/unknown point party-bilding')])
  })
})

describe('organs outside', () => {
  test('have a standing; departments and collective names are of the institution', async () => {
    const { organization } = await loadClean(withOfficial('letter'))
    const standings = new Map(organization.units.map(({ id, standing }) => [id, standing]))
    expect([...standings].filter(([, standing]) => standing !== 'own')).toEqual([
      ['health-commission', 'superior'],
      ['finance-bureau', 'superior'],
      ['county-hospital', 'equal'],
      ['health-station', 'subordinate'],
    ])
    expect(standings.get('all-branches')).toBe('own')
  })

  test('may not be called as a department is', async () => {
    const files = withOfficial('letter')
    const twice = `${files['organization.yaml']}  - { id: other, name: 医务部, standing: equal }\n`
    const found = await diagnose({ ...files, 'organization.yaml': twice })
    expect(found).toEqual([expect.stringContaining('id/duplicate unit 医务部')])
  })
})
