import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { collectPages } from '../../scripts/pages.ts'
import { displayWidth, layOutMarkdown } from '../../src/formatters/index.ts'
import { readPage } from '../../src/rules/index.ts'

const plain = (markdown: string, columns = 24) => layOutMarkdown(markdown, { color: false, columns })

test('headings, filled paragraphs, lists, and code as it stands', () => {
  expect(
    plain(
      '# 标题\n\n第一行\n第二行，写 `plan` 和\nplan check。\n\n- 一项很长很长很长很长的\n  话\n- two\n\n```yaml\na:   1\n\nb: 2\n```\n',
    ),
  ).toBe(`标题

第一行第二行，写 \`plan\`
和 plan check。

- 一项很长很长很长很长的
  话
- two

    a:   1

    b: 2
`)
})

test('in colour, over a line break', () => {
  const shown = layOutMarkdown('## A\n\n写上 `node bin/plan.js check` 即可', { color: true, columns: 24 })
  expect(shown.replaceAll('\u001b', '␛')).toBe(
    '␛[1mA␛[22m\n\n写上 ␛[36mnode bin/plan.js␛[39m\n␛[36mcheck␛[39m 即可\n',
  )
})

test('no page of any code is wider than 80 cells, nor loses a word', () => {
  for (const [code, markdown] of collectPages()) {
    for (const text of Object.values(readPage(markdown).text)) {
      const shown = plain(text, 80)
      for (const line of shown.split('\n')) expect([code, displayWidth(line) <= 80]).toEqual([code, true])
      const words = (written: string) => written.replaceAll(/^#+ |\s/gmu, '')
      expect(words(shown)).toBe(words(text))
    }
  }
})

test('a page can neither colour nor steer the terminal', () => {
  expect(plain('\u001b[31m红\n\n```\n\u001b]0;x\u0007\n```')).toBe('·[31m红\n\n    ·]0;x·\n')
})

test('a page has every block of its text', () => {
  const text = readFileSync('src/rules/text/range.md', 'utf8')
  expect(plain(text, 80).match(/^ {4}- id: branches$/gmu)).toHaveLength(2)
})
