/** Writes the pages of docs/ that are made from the sources, and from what is measured of the pages that they make. */
import { readFile, writeFile } from 'node:fs/promises'
import { withFigures } from '../tests/typesetting/figures/figures-page.ts'
import { figures } from '../tests/typesetting/figures/index.ts'
import { measureFigures } from '../tests/typesetting/figures/measure-figures.ts'
import './document-rules.ts'
import { keysPage } from './keys-page.ts'
import { targetFormsPage } from './target-forms.ts'
import { typographyPage } from './typography-page.ts'

await writeFile('docs/keys.md', keysPage())
await writeFile('docs/targets.md', targetFormsPage())
await writeFile('docs/typography.md', typographyPage())
const page = await readFile('docs/page.md', 'utf8')
await writeFile('docs/page.md', withFigures(page, await measureFigures(figures)))
