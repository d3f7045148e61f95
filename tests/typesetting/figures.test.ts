import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Quantity } from './figures/figure.ts'
import { linesThatDiffer, withFigures } from './figures/figures-page.ts'
import { figures } from './figures/index.ts'
import { faultsOf, type MeasuredFigure, measureFigures } from './figures/measure-figures.ts'

let measured: readonly MeasuredFigure[]

beforeAll(async () => {
  measured = await measureFigures(figures)
}, 300_000)

describe('the figures of GB/T 9704-2012', () => {
  test.each(figures.map((figure, index) => [`${figure.clause} ${figure.zh}`, index] as const))(
    '%s',
    (_name, index) => {
      const found = measured[index]
      expect(found && faultsOf(found)).toEqual([])
    },
  )

  test('no figure is listed twice', () => {
    const names = figures.map(({ clause, en }) => `${clause} ${en}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('docs/page.md', () => {
  const page = readFileSync('docs/page.md', 'utf8')

  test('says what is measured now (else: npm run document)', () => {
    expect(linesThatDiffer(page, withFigures(page, measured))).toEqual([])
  })

  test('a value that differs by more than rounding is seen, and so is a word', () => {
    const now = withFigures(page, measured)
    const changed = now.replace(/4 mm \| ±0\.05 \| \d\.\d\d/, '4 mm | ±0.05 | 4.29')
    expect(linesThatDiffer(page, changed)).toHaveLength(1)
    expect(linesThatDiffer(page, now.replace('| 小标宋 |', '| 黑体 |'))).toHaveLength(1)
    expect(linesThatDiffer(page, `${now}\n`)).toHaveLength(1)
  })
})

describe('a fault', () => {
  const quantity = (tolerance: Quantity['tolerance']): Quantity => ({
    clause: '1',
    zh: '长',
    en: 'length',
    asked: 4,
    unit: 'mm',
    tolerance,
    on: ['full'],
    measure: () => [],
  })

  test.each([
    [0.05, [4, 4.04, 3.96], []],
    [0.05, [4, 4.06, 3.94], ['4.06', '3.94']],
    [{ below: 0, above: 0.3 }, [4, 4.3, 3.99, 4.31], ['3.99', '4.31']],
    [0, [4, 4.001], ['4.001']],
    [1, [Number.NaN], ['NaN']],
    [1, [], ['nothing']],
    [1, ['4'], ['4']],
  ])('of a tolerance %o: %o', (tolerance, found, faults) => {
    expect(faultsOf({ figure: quantity(tolerance), found })).toEqual(faults)
  })
})
