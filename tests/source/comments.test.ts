import { expect, test } from 'vitest'
import { parseAnyYaml } from '../../src/source/parse-any-yaml.ts'
import { keyAliases, parse } from './parse-cases.ts'

// `parse` holds the fast reader's comments against these as well.
test.each([
  ['on their own lines', '# 一\n\na: 1\n  #  二  \n#三\n', ['一', '二', '三']],
  ['after values', 'a: b # 一\nc: # 二\n  - d # 三\n  - "e"   # 四\n', ['一', '二', '三', '四']],
  ['in brackets', 'a: [ # 一\n  b, # 二\n  { c: d } # 三\n] # 四\n', ['一', '二', '三', '四']],
  ['after a header', 'a: | # 一\n  b # c\n  # d\n# 二\ne: >-  # 三\n  # f\n', ['一', '二', '三']],
  ['after the marker', '--- # 一\na: 1\n', ['一']],
  ['between key and block', 'a:\n  # 一\n  b: 1\n  # 二\nc: # 三\n  |\n  # d\n', ['一', '二', '三']],
  ['none in texts', `a: "b # c"\nd: 'e # f'\ng: h#i\n"j # k": l\nm: |\n  # n\no: "p\n  # q"\n`, []],
  ['at the end of the file', 'a: 1 # 一', ['一']],
  ['of Windows', 'a: 1 # 一\r\n# 二\r\n', ['一', '二']],
  ['with a # inside', 'a: 1 # 一 # 二\n', ['一 # 二']],
  [
    'for the checks',
    'a: 1 # plan-ignore x/y -- 原因 (until 2026-12-31)\n',
    ['plan-ignore x/y -- 原因 (until 2026-12-31)'],
  ],
])('%s', (_, text, expected) => {
  const { parsed, shown } = parse(text)
  expect(shown).toEqual([])
  expect(parsed?.comments.map((comment) => comment.text)).toEqual(expected)
  for (const { start, end, text: said } of parsed?.comments ?? []) {
    expect(text.slice(start, end)).toMatch(/^#.*\S$/)
    expect(text.slice(start + 1, end).trim()).toBe(said)
  }
})

test('in a file with complaints, at their places in the file as it was written', () => {
  const text = 'lead：医务部 # 一\na: 1.10 # 二\na: "b # c" # 三\n'
  const [parsed] = parseAnyYaml({ name: 'test.yaml', text }, { keyAliases })
  expect(parsed?.comments.map(({ start, end }) => text.slice(start, end))).toEqual(['# 一', '# 二', '# 三'])
})
