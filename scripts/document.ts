/** Writes the pages of docs/ that are made from the sources. */
import { writeFile } from 'node:fs/promises'
import { targetFormsPage } from './target-forms.ts'

await writeFile('docs/targets.md', targetFormsPage())
