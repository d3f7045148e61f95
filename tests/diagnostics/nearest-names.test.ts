import { describe, expect, test } from 'vitest'
import { nearestNames } from '../../src/diagnostics/index.ts'
import fc from '../helpers/property.ts'

const units = [
  '党委办公室',
  '医院办公室',
  '人力资源部',
  '人事部',
  '医务部',
  '护理部',
  '门诊部',
  '质量管理部',
  '信息中心',
]
const keys = [
  'lead',
  'support',
  'by',
  'id',
  'text',
  'targets',
  'title',
  'sections',
  'period',
  '牵头',
  '牵头部门',
  '目标',
]

describe('names of units', () => {
  test.each([
    ['党委办公室医', ['党委办公室']],
    ['党委办公', ['党委办公室']],
    ['党办', ['党委办公室']],
    ['人事处', ['人事部']],
    ['护里部', ['护理部']],
    ['质管部', ['质量管理部']],
    ['信息', ['信息中心']],
    ['后勤保障中心', []],
    ['部', []],
    ['', []],
  ])('%s', (name, expected) => {
    expect(nearestNames(name, units)).toEqual(expected)
  })
})

describe('keys', () => {
  test.each([
    ['led', ['lead']],
    ['laed', ['lead']],
    ['Lead', ['lead']],
    ['ｌｅａｄ', ['lead']],
    ['牵头部们', ['牵头部门', '牵头']],
    ['section', ['sections']],
    ['perod', ['period']],
    ['zzz', []],
    ['x'.repeat(100_000), []],
  ])('%s', (name, expected) => {
    expect(nearestNames(name, keys)).toEqual(expected)
  })
})

test('as many as asked for, the likeliest first, whatever the order of the candidates', () => {
  const candidates = ['level-5', 'level-4', 'level-44', 'level']
  expect(nearestNames('level-4', candidates, 2)).toEqual(['level-4', 'level-44'])
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...units, ...keys], { minLength: units.length + keys.length }),
      (shuffled) => {
        expect(nearestNames('医办部', shuffled)).toEqual(nearestNames('医办部', [...units, ...keys]))
      },
    ),
  )
})
