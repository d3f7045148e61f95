import { describe, expect, test } from 'vitest'
import { type Passage, passageOf, printOf, tokensIn } from '../../src/diff/wording/passage.ts'
import { revisePassage, reviseText } from '../../src/diff/wording/revise-text.ts'
import { addText, readingOf, type Token } from '../../src/diff/wording/tokens.ts'
import type { Paragraph } from '../../src/model/index.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import fc from '../helpers/property.ts'
import { ruleFiles } from '../helpers/rule-workspace.ts'

const workspace = await loadClean(ruleFiles)
const reading = readingOf(workspace, (piece) => (piece.type === 'label' ? piece.label : ''))

/** A line is a paragraph, and # a reference within it. */
function paragraphsOf(text: string): Paragraph[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .split('#')
        .flatMap(
          (part, index): Paragraph => [
            ...(index === 0 ? [] : [{ type: 'label' as const, label: '表1' }]),
            ...(part === '' ? [] : [{ type: 'text' as const, text: part }]),
          ],
        ),
    )
}

const passage = (text: string): Passage => passageOf(paragraphsOf(text), reading)
const clausesOf = (text: string) =>
  passage(text).clauses.map((clause) =>
    typeof clause === 'string' ? clause : clause.map((token) => token.text),
  )

describe('a text is held clause by clause', () => {
  test.each([
    ['behind each mark', '推进改革，提高质量。做好', ['推进改革，', '提高质量。', '做好']],
    ['not within a title', '落实《章程，附则。》，并公开。', ['落实《章程，附则。》，', '并公开。']],
    ['not within a quoted term', '办好“一站，两点”，并公开。', ['办好“一站，两点”，', '并公开。']],
    ['within what is quoted at length', `“${'长'.repeat(20)}，`, [`“${'长'.repeat(20)}，`]],
    ['in tokens where a reference stands', '见#，下同。', [['见', '表1', '，'], '下同。']],
    ['in tokens where blanks stand', '做 好，', [['做', '好', '，']]],
    ['a paragraph ends a clause', '甲\n乙。\n丙', [['甲', '\n'], '乙。', ['\n'], '丙']],
  ])('%s', (_, text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses)
  })
})

const words = [
  '推进',
  '，',
  '。',
  '；',
  '《',
  '》',
  '“',
  '”',
  '3',
  '个',
  ' ',
  'AB',
  '医务部',
  '𠀀',
  '\n',
  '#',
]
const texts = fc.array(fc.constantFrom(...words), { maxLength: 24 }).map((parts) => parts.join(''))

test('cut clause by clause or at once, its tokens are the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const whole: Token[] = []
      const line = text.replaceAll(/[\n#]/gu, '')
      addText(whole, line, reading)
      expect(tokensIn(passage(line))).toEqual(whole)
      expect(printOf(passage(line))).toBe(whole.map((token) => token.text).join(''))
    }),
    { numRuns: 2000 },
  )
})

test('what is alike at the ends of two texts changes nothing of how the rest is marked', () => {
  fc.assert(
    fc.property(texts, texts, texts, texts, (start, was, is, end) => {
      const [before, after] = [passage(start + was + end), passage(start + is + end)]
      expect(revisePassage(before, after)).toEqual(reviseText(tokensIn(before), tokensIn(after)))
    }),
    { numRuns: 2000 },
  )
})
