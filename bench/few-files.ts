import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A note on how much one department leads would be most of what a check of so little had to write. */
const planFile = `schema: 1
documents: 2024/*.yaml
check: { rules: { owner/overload: off } }
`

/**
 * Fills `folder` with a workspace of a few files, of which there is nothing to say: the work points of the example for
 * 2024 and the notice that issues them, the departments, and the indicators that these work points name.
 */
export async function writeFewFiles(folder: string): Promise<void> {
  await mkdir(join(folder, '2024'), { recursive: true })
  const read = (...path: string[]) => readFile(join('plans', ...path), 'utf8')
  // What a point serves stands in a five-year plan, which is not here.
  const unserving = (await read('2024', 'work-points.yaml')).replaceAll(/^ +serves:.*\n/gmu, '')
  // Peers that read YAML 1.1 take a bare day for a date, which no schema knows.
  const workPoints = unserving.replaceAll(/: (\d{4}-\d\d-\d\d)$/gmu, ': "$1"')
  await writeFile(join(folder, '2024', 'work-points.yaml'), workPoints)
  await writeFile(join(folder, 'indicators.yaml'), indicatorsIn(workPoints, await read('indicators.yaml')))
  await writeFile(join(folder, 'plan.yaml'), planFile)
  for (const path of ['organization.yaml', join('2024', 'notice.yaml')])
    await cp(join('plans', path), join(folder, path))
}

/** The register with those indicators only that a text has targets of. */
function indicatorsIn(text: string, register: string): string {
  return register.replaceAll(/^ {2}- id: .*\n(?: {3}.*\n)*/gmu, (entry) => {
    const name = /^ {4}name: (.*)$/mu.exec(entry)?.[1]
    return text.includes(`\n          ${name}: `) ? entry : ''
  })
}
