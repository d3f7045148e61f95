import { describe, expect, test } from 'vitest'
import { gbt9704, linesBelowRule, pageLengthNames, pageLengths } from '../../src/model/index.ts'
import { lengthShapes, readLength, typeSizes } from '../../src/model/typography/length.ts'
import { diagnose, load, loadClean, workspaceWith } from '../helpers/memory-workspace.ts'

/** The base workspace with lines below `typography`. */
const withTypography = (...lines: string[]) =>
  workspaceWith({ 'plan.yaml': `schema: 1\ntypography:\n${lines.map((line) => `  ${line}\n`).join('')}` })

async function typographyWith(...lines: string[]) {
  return (await loadClean(withTypography(...lines))).typography
}

describe('lengths with their units', () => {
  test.each([
    ['三号', 'size', 15.75],
    ['3号', 'size', 15.75],
    ['二号', 'size', 22],
    ['小二', 'size', 18],
    ['16pt', 'size', 16],
    ['16 磅', 'size', 16],
    ['15.75pt', 'size', 15.75],
    ['35mm', 'distance', 35],
    ['0.5 毫米', 'distance', 0.5],
    ['72pt', 'distance', 25.4],
    ['25.4mm', 'pitch', 72],
    ['2行', 'rows', 2],
    ['28 字', 'characters', 28],
  ] as const)('%s as %s is %d', (written, measure, amount) => {
    expect(lengthShapes[measure]().safeParse(written).success).toBe(true)
    expect(readLength(written, measure)).toBeCloseTo(amount, 9)
  })

  test.each([
    ['35', 'distance'],
    ['35cm', 'distance'],
    ['2行', 'distance'],
    ['-3mm', 'distance'],
    ['七号', 'size'],
    ['7号', 'size'],
    ['5mm', 'size'],
    ['三号', 'pitch'],
    ['1.5行', 'rows'],
    ['2字', 'rows'],
    ['28', 'characters'],
  ] as const)('%s is no %s', (written, measure) => {
    expect(lengthShapes[measure]().safeParse(written).success).toBe(false)
  })

  test('号 grow smaller, each than the one before', () => {
    const sizes = Object.values(typeSizes)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(new Set(sizes).size).toBe(13)
  })
})

describe('the table of lengths', () => {
  test('the standard is within every range, and so is what the profile is made of', () => {
    for (const name of pageLengthNames) {
      const { standard, measure, range } = pageLengths[name]
      const [from, value, to] = [range[0], standard, range[1]].map((written) => {
        expect(lengthShapes[measure]().safeParse(written).success, name).toBe(true)
        return readLength(written, measure)
      })
      expect(from, name).toBeLessThan(value ?? 0)
      expect(value, name).toBeLessThan(to ?? 0)
    }
  })

  test('the page of the standard', () => {
    expect(gbt9704.paper).toEqual({ widthMm: 210, heightMm: 297 })
    expect(gbt9704.typeArea).toEqual({ topMm: 37, bindingMm: 28, widthMm: 156, heightMm: 225 })
    expect([gbt9704.linesPerPage, gbt9704.charactersPerLine]).toEqual([22, 28])
    expect([gbt9704.bodyPt, gbt9704.titlePt, gbt9704.smallPt]).toEqual([15.75, 22, 14])
    expect(gbt9704.letterhead).toMatchObject({ markBelowTopMm: 35, ruleGapMm: 4 })
    expect(gbt9704.imprint).toEqual({ outerRuleMm: 0.35, innerRuleMm: 0.25 })
    expect(linesBelowRule(gbt9704)).toBe(14)
  })
})

describe('deviations', () => {
  test('nothing said, nothing deviates', async () => {
    const { typography } = await loadClean(workspaceWith({}))
    expect(typography).toEqual({ profile: gbt9704, deviations: [] })
  })

  test('what is said as the standard has it is none', async () => {
    const { deviations } = await typographyWith('markTop: 35mm', 'bodySize: 15.75pt', '标题字号: 22磅')
    expect(deviations).toEqual([])
  })

  test('each is listed in the order of the table, and reaches the profile', async () => {
    const { profile, deviations } = await typographyWith('版记行距: 9mm', 'markTop: 40mm', 'titleSize: 小一')
    expect(deviations).toEqual([
      { name: 'titleSize', alias: '标题字号', clause: '7.3.1', standard: '二号', own: '小一' },
      { name: 'imprintPitch', alias: '版记行距', clause: null, standard: '25pt', own: '9mm' },
      { name: 'markTop', alias: '标志上空', clause: '7.2.4', standard: '35mm', own: '40mm' },
    ])
    expect(profile).toEqual({
      ...gbt9704,
      titlePt: 24,
      imprintPitchPt: (9 / 25.4) * 72,
      letterhead: { ...gbt9704.letterhead, markBelowTopMm: 40 },
    })
  })

  test.each(pageLengthNames)('%s changes the profile', async (name) => {
    const { measure, range, standard } = pageLengths[name]
    const [from, to] = range.map((written) => readLength(written, measure))
    const unit = { distance: 'mm', size: 'pt', pitch: 'pt', rows: '行', characters: '字' }[measure]
    const value = readLength(standard, measure)
    // A little less than the standard makes a page whatever it is; where it cannot be less, more.
    const step = measure === 'rows' || measure === 'characters' ? 1 : 0.05
    const own =
      name === 'rowsAboveSealedSignature' || value - step < (from ?? 0) ? value + step : value - step
    expect(own).toBeLessThanOrEqual(to ?? 0)
    const { profile, deviations } = await typographyWith(`${name}: ${Number(own.toFixed(3))}${unit}`)
    expect(deviations.map((deviation) => deviation.name)).toEqual([name])
    expect(profile).not.toEqual(gbt9704)
  })
})

describe('what is wrong is said where it stands', () => {
  // biome-ignore format: one case a line
  test.each<[readonly string[], readonly string[]]>([
    [['markTop: 35'], ['plan.yaml:3:12 value/form 35 ≠ length']],
    [['markTop: 3行'], ['plan.yaml:3:12 value/form 3行 ≠ length']],
    [['bodySize: 5mm'], ['plan.yaml:3:13 value/form 5mm ≠ type-size']],
    [['bodySize: 七号'], ['plan.yaml:3:13 value/form 七号 ≠ type-size']],
    [['rowsAboveTitle: 1.5行'], ['plan.yaml:3:19 value/form 1.5行 ≠ rows']],
    [['charactersPerLine: 28行'], ['plan.yaml:3:22 value/form 28行 ≠ characters']],
    [['imprintPitch: 2行'], ['plan.yaml:3:17 value/form 2行 ≠ line-pitch']],
    [['markTop: [35mm]'], ['plan.yaml:3:12 value/shape list ≠ text']],
    [['bodysize: 三号'], ['plan.yaml:3:3 key/unknown bodysize → bodySize']],
    [['markTop: 35', 'ruleGap: x'], ['plan.yaml:3:12 value/form 35 ≠ length', 'plan.yaml:4:12 value/form x ≠ length']],
    [['topMargin: 5mm', 'ruleGap: 99mm'], ['plan.yaml:3:14 typography/out-of-range 5mm 10mm 100mm 37mm', 'plan.yaml:4:12 typography/out-of-range 99mm 1mm 20mm 4mm']],
    [['bodySize: 16pt'], ['plan.yaml:3:13 typography/impossible row-too-wide 158.04mm 156mm']],
    [['charactersPerLine: 29字'], ['plan.yaml:3:22 typography/impossible row-too-wide 161.13mm 156mm']],
    [['linesPerPage: 40行', 'bodySize: 16.5pt', 'charactersPerLine: 26字'], ['plan.yaml:4:13 typography/impossible lines-too-high 232.83mm 225mm']],
    [['bindingMargin: 60mm'], ['plan.yaml:3:18 typography/impossible page-too-wide 216mm 210mm']],
    [['topMargin: 70mm'], ['plan.yaml:3:14 typography/impossible page-too-high 304.47mm 297mm']],
    [['markTop: 120mm'], ['plan.yaml:3:12 typography/impossible no-text 6行 5行']],
    [['rowsAboveSealedSignature: 1行', 'leastRowsAboveSealedSignature: 2行'], ['plan.yaml:4:34 typography/impossible least-above-usual 2行 1行']],
  ])('%j', async (lines, rows) => {
    expect(await diagnose(withTypography(...lines))).toEqual(rows)
  })

  test('16 pt with 27 字 makes a page', async () => {
    const { profile } = await typographyWith('bodySize: 16pt', 'charactersPerLine: 27字')
    expect(profile).toMatchObject({ bodyPt: 16, charactersPerLine: 27 })
  })

  test('without a page nothing can be printed, and the rest is complained of all the same', async () => {
    const { 'plan.yaml': plan } = withTypography('topMargin: 5mm')
    const files = workspaceWith({ 'plan.yaml': plan, '2025/notice.yaml': 'kind: notice\n' })
    const { workspace, diagnostics } = await load(files)
    expect(workspace).toBeUndefined()
    const codes = new Set(diagnostics.map(({ code }) => code))
    expect([...codes]).toEqual(expect.arrayContaining(['typography/out-of-range', 'key/missing']))
  })
})
