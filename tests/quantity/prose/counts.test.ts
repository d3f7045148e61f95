import { expect, test } from 'vitest'
import { findCounts } from '../../../src/quantity/index.ts'

const told = (text: string) => findCounts(text).map(({ value, measure, noun }) => `${value}${measure}${noun}`)

test.each([
  ['强化四大中心内涵建设', ['4大中心']],
  ['推动“四大中心”由挂牌转向', ['4大中心']],
  ['围绕运营七大目标持续用力', ['7大目标']],
  ['立足“三个转变、三个提高”', ['3个转变', '3个提高']],
  ['中心下设四个工作组：', ['4个工作组']],
  ['围绕“医疗质量”“运营效率”等4个方面', ['4个方面']],
  ['为四支队伍分别制定成长路线', ['4支队伍']],
  ['守住四条底线。', ['4条底线']],
  ['围绕四大目标：', ['4大目标']],
  ['三项目：', []],
  ['把好三个关口', ['3个关口']],
  ['八大战略', ['8大战略']],
  ['六类一站式服务，', ['6类一站式服务']],
  ['四个\n工作组', ['4个工作组']],
  ['树牢“四个意识”', []],
  ['贯彻党的二十大精神', []],
  ['新增三个专科', []],
  ['每两个科室', []],
  ['选树3～4个病房', []],
  ['由14个扩充至23个', []],
  ['三个以上科室，三个月，三个百分点', []],
  ['200个岗位', []],
])('%j', (text, expected) => {
  expect(told(text)).toEqual(expected)
})

test('places are those of the text as written', () => {
  const text = '中心下设 四个\n  工作组：'
  const [count] = findCounts(text)
  expect(count && text.slice(count.start, count.end)).toBe('四个\n  工作组')
})

test('what is of no use is left out where only a dictionary could tell its noun', () => {
  const text = '四个定点帮扶村如期脱贫，下设四个工作组'
  const asked: string[] = []
  const found = findCounts(text, ({ start, end }) => {
    asked.push(text.slice(start, end))
    return false
  })
  expect(told(text)).toEqual(['4个定点', '4个工作组'])
  expect(found.map(({ noun }) => noun)).toEqual(['工作组'])
  expect(asked).toEqual(['四个定点帮扶村如期脱'])
})
