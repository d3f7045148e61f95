import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { findingsOf } from '../helpers/rule-tester.ts'

const folder = join(import.meta.dirname, 'flawed')

/**
 * A small workspace with the flaws that real plans of hospitals have: their figures, in sentences of our own. What is
 * found there is stated whole in `flawed/findings.txt`: place, text, code, figures; a line a finding.
 */
test('the flawed workspace gives exactly its list', async () => {
  const files = Object.fromEntries(
    globSync('**/*.yaml', { cwd: folder })
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  )
  const found = await findingsOf(files, { rules, preset: 'strict' })
  await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(join(folder, 'findings.txt'))
  // What no list may lose, whatever else it holds: 47 doctorates and six a year never make a hundred.
  expect(found.filter((row) => row.includes('47 + 6 × 5 = 77 < 100'))).toHaveLength(1)
  // A project that is 72% done and pleases 85% of the staff gets no grade, and two more of its kind.
  const ungraded = found
    .filter((row) => row.includes('grading/gap'))
    .map((row) => row.match(/\d+(?=%"[\],])/gu))
  expect(ungraded.map((figures) => figures?.slice(0, 2).join('/'))).toEqual(['60/95', '72/85', '96/75'])
})
