import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The document that is changed between two builds. */
export const changing = '2025/work-points-07.yaml'

/** The documents that are copies of one, by their ids. */
export const copyIds = Array.from({ length: 18 }, (_, index) => `notice-2025-12-${twoDigits(index + 1)}`)

/** What of the example is neither register nor one of the twenty, and the record of what has gone out: most of that is not here. */
const others =
  /[\\/](?:out|schema|issued\.json|2024[\\/](?!notice|work-points|actuals)\S+\.yaml|2025[\\/](?!notice|work-points|actuals)\S+\.yaml|2021-2025[\\/]results\S*\.yaml)$/

/**
 * Fills `folder` with a workspace of twenty documents: the example's five-year plan and its year 2024, and eighteen
 * copies of the work points of 2025 with ids of their own.
 */
export async function writeTwentyDocuments(folder: string): Promise<void> {
  await cp('plans', folder, { recursive: true, filter: (path) => !others.test(path) })
  for (const name of ['work-points', 'notice']) {
    const path = join(folder, '2025', `${name}.yaml`)
    const text = await readFile(path, 'utf8')
    for (let copy = 1; copy <= copyIds.length; copy++) {
      const number = twoDigits(copy)
      const renamed = text
        .replaceAll(/^((?:id|issues): .*-20.*)$/gm, `$1-${number}`)
        .replaceAll(/〕\d+号/g, `〕${copy}号`)
      await writeFile(join(folder, '2025', `${name}-${number}.yaml`), renamed)
    }
    await rm(path)
  }
}

/** Makes a change to one document that shows on its page, another one with every `round`. */
export async function changeOne(folder: string, round: number): Promise<void> {
  const path = join(folder, changing)
  const text = await readFile(path, 'utf8')
  await writeFile(
    path,
    text.replace(/^(subtitle: .*年)(?:.*)$/m, `$1工作要点之${'一二三四五六七八九'[round % 9]}`),
  )
}

function twoDigits(number: number): string {
  return `${number}`.padStart(2, '0')
}
