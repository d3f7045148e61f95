import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** No notice issues them, which is asked of each and no more: a thousand reports would be most of the work. */
const planFile = `schema: 1
documents: years/*.yaml
check: { rules: { format/carrier: off } }
`

/** How many lines a document has, about. */
const length = 150

/**
 * Fills `folder` with a workspace of many documents: what the example plans for 2025, year after year, as far as it
 * goes in so many lines. The points carry on from year to year, so that every rule has something to look at and
 * little to complain of.
 */
export async function writeManyDocuments(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const name of ['organization.yaml', 'indicators.yaml']) {
    await cp(join('plans', name), join(folder, name))
  }
  await writeFile(join(folder, 'plan.yaml'), planFile)
  await mkdir(join(folder, 'years'))
  const text = await beginningOfExample()
  for (let index = 0; index < count; index++) {
    const year = 2025 + index
    await writeFile(join(folder, 'years', `${year}.yaml`), movedTo(text, year))
  }
}

/** Whole points, and nothing that leads out of the document. */
async function beginningOfExample(): Promise<string> {
  const lines = (await readFile(join('plans', '2025', 'work-points.yaml'), 'utf8')).split('\n')
  const end = lines.findLastIndex((line, index) => index <= length && /^ {6}- id: /u.test(line))
  return (
    lines
      .slice(0, end)
      .map((line) => line.replaceAll(/\{\{doc "[^"]*"\}\}/gu, '上年要点'))
      .filter((line) => !/^ +serves:/u.test(line))
      // A year in a phrase lies between 1900 and 2099; and a bare date is no text to every reader of YAML.
      .map((line) => line.replace(/: \d{4}年(9月底前)/u, ': $1').replace(/by: (\d{4}-.*)$/u, 'by: "$1"'))
      // What is said of one five-year plan is true in its own years only.
      .map((line) => line.replaceAll(/“十[四五]五”/gu, '中长期'))
      .join('\n')
  )
}

/** The same points, each with something of its own: a text that comes back word for word is complained of. */
function movedTo(text: string, year: number): string {
  return text
    .replaceAll(/202[456]/gu, (written) => `${Number(written) - 2025 + year}`)
    .replaceAll(/^( +)text: \|\n/gmu, `$&$1  按第${year - 2000}号方案推进。\n`)
}
