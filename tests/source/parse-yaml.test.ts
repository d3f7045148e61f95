import { describe, expect, test } from 'vitest'
import { dataOf, parse } from './parse-cases.ts'

describe('values', () => {
  test('keys become canonical, numbers as keys become text', () => {
    const result = parse(
      '标题: 要点\nannual: { 2023: 26, 2024: 31 }\nlead: [a, null, true, 1.5, "1"]\nempty:\n',
    )
    expect(result.shown).toEqual([])
    expect(dataOf(result)).toEqual({
      title: '要点',
      annual: { 2023: 26, 2024: 31 },
      lead: ['a', null, true, 1.5, '1'],
      empty: null,
    })
  })

  test('YAML 1.2: dates, times, yes and no are text', () => {
    const result = parse('on: 2025-02-21\nat: 12:30\nyes: no\n')
    expect(result.shown).toEqual([])
    expect(dataOf(result)).toEqual({ on: '2025-02-21', at: '12:30', yes: 'no' })
  })

  test('keys that mean something to JavaScript are plain data', () => {
    const { parsed } = parse('__proto__: { polluted: true }\nconstructor: { prototype: 1 }\ntoString: x\n')
    expect(Object.keys(parsed?.value ?? {})).toEqual(['__proto__', 'constructor', 'toString'])
    expect('hasOwnProperty' in Object(parsed?.value)).toBe(false)
    expect('polluted' in {}).toBe(false)
    expect(parsed?.scalarText(['__proto__', 'polluted'])).toBe('true')
    expect(parsed?.scalarText(['hasOwnProperty'])).toBeUndefined()
  })

  test('CRLF changes no value and no place', () => {
    const unix = 'title: 标题\ntext: |\n  一\n  二\nlead: [a,\n  b]\n'
    const windows = unix.replaceAll('\n', '\r\n')
    expect(dataOf(parse(windows))).toEqual(dataOf(parse(unix)))
    const place = parse(windows).parsed?.locate(['lead', 1])
    expect(windows.slice(place?.start, place?.end)).toBe('b')
  })

  test('a document marker at the top is allowed', () => {
    expect(dataOf(parse('---\ntitle: x\n'))).toEqual({ title: 'x' })
  })
})

describe('places', () => {
  const text =
    'title: 要点\n牵头: "医务部"\npoints:\n  - id: a\n    正文: |\n      一\n      二\n\n  - id: b\nempty:\n'
  const { parsed } = parse(text)
  const shown = (path: readonly (string | number)[], what?: 'key' | 'value') => {
    const place = parsed?.locate(path, what)
    return text.slice(place?.start, place?.end)
  }

  test.each([
    [['title'], 'value', '要点'],
    [['title'], 'key', 'title'],
    [['lead'], 'value', '"医务部"'],
    [['lead'], 'key', '牵头'],
    [['points', 0, 'text'], 'value', '|\n      一\n      二'],
    [['points', 0, 'text'], 'key', '正文'],
    [['points', 1], 'value', 'id: b'],
    [['points', 1], 'key', 'id: b'],
    [['points', 1, 'id'], 'value', 'b'],
    // What is empty or missing is placed where its author can see something.
    [['empty'], 'value', 'empty'],
    [['points', 1, 'lead'], 'value', 'id: b'],
    [['points', 1, 'lead', 'x', 0], 'key', 'id: b'],
    [['title', 'x'], 'key', '要点'],
    [['points', 7], 'value', text.slice(text.indexOf('- id: a'), text.indexOf('\nempty'))],
    [[], 'value', text.trimEnd()],
  ] as const)('%j as %s', (path, what, expected) => {
    expect(shown(path, what)).toBe(expected)
  })

  test('the words of the author', () => {
    expect(parsed?.keyAsWritten(['lead'])).toBe('牵头')
    expect(parsed?.keyAsWritten(['points', 0, 'text'])).toBe('正文')
    expect(parsed?.keyAsWritten(['points', 0])).toBe('0')
    expect(parsed?.keyAsWritten(['missing'])).toBe('missing')
    expect(parsed?.scalarText(['lead'])).toBe('医务部')
    expect(parsed?.scalarText(['points'])).toBeUndefined()
    expect(parse('a: 1.10').parsed?.scalarText(['a'])).toBe('1.10')
  })
})

describe('duplicate keys', () => {
  test.each([
    ['the same key', 'lead: a\ntitle: t\nlead: b\n', '3:1 yaml/duplicate-key'],
    ['a key and its alias', 'lead: a\n牵头: b\n', '2:1 yaml/duplicate-key'],
    ['in braces', 'x: { lead: a, 牵头: b }\n', '1:15 yaml/duplicate-key'],
    ['a number and its text', 'x:\n  2025: a\n  "2025": b\n', '3:3 yaml/duplicate-key'],
  ])('%s', (_, text, expected) => {
    expect(parse(text).shown).toEqual([expected])
  })

  test('the first one counts, and is shown as related', () => {
    const result = parse('lead: a\n牵头: b\n')
    expect(dataOf(result)).toEqual({ lead: 'a' })
    expect(result.diagnostics).toMatchObject([
      { args: { key: '牵头' }, related: [{ note: 'first-defined-here', location: { start: 0, end: 4 } }] },
    ])
  })
})

describe('what is no part of the language', () => {
  test.each([
    ['an anchor', 'a: &x 1\n', '1:4 yaml/anchor'],
    ['an alias', 'a: 1\nb: *a\n', '2:4 yaml/anchor'],
    ['a merge key', 'a: 1\n<<: { b: 1 }\n', '2:1 yaml/anchor'],
    ['a tag', 'a: !!str 1\n', '1:4 yaml/anchor'],
    ['a tag of one’s own', 'a: !重要 1\n', '1:4 yaml/anchor'],
    ['a collection with a tag', 'a: !!set { x }\nb: !!omap [ c: 1 ]\n', '1:4 yaml/anchor'],
    ['a directive', '%YAML 1.1\n---\na: on\n', '1:1 yaml/anchor'],
    ['all of them at once', '%TAG ! x\n---\na: &x !t 1\nb: *x\n<<: *x\n', '1:1 yaml/anchor'],
  ])('%s', (_, text, expected) => {
    expect(parse(text).shown).toEqual([expected])
  })

  test('there is no value when an alias leaves a hole in it', () => {
    expect(parse('a: &x 1\n').parsed?.value).toMatchObject({ a: 1 })
    expect(parse('a: &x 1\nb: *x\n').parsed).toBeUndefined()
  })
})

describe('the root', () => {
  test.each([
    ['- a\n- b\n', '1:1 yaml/not-a-mapping'],
    ['工作要点\n', '1:1 yaml/not-a-mapping'],
    ['---\n', '1:4 yaml/not-a-mapping'],
    ['\n\n- a\n', '3:1 yaml/not-a-mapping'],
  ])('%j', (text, expected) => {
    const { parsed, shown } = parse(text)
    expect(shown).toEqual([expected])
    expect(parsed).toBeUndefined()
  })
})

describe('comments', () => {
  const text = `# 一
list: # 二
  # 三
  - id: a # 四
    # 五
    text: | # 六
      # 不是注释
    name: "# 也不是" # 七
  - [b, # 八
    c]
# 九`

  test.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with a full-width mark that is read on', text.replace('id: a', 'id：a')],
  ])('all of them, and nothing within a text: %s', (_how, written) => {
    const comments = parse(written).parsed?.comments ?? []
    expect(comments.map((comment) => comment.text).join('')).toBe('一二三四五六七八九')
    for (const { start, end, text: inner } of comments) expect(written.slice(start, end)).toBe(`# ${inner}`)
  })
})
