import { writeFile } from 'node:fs/promises'
import { accuracyPage } from '../tests/diff/accuracy/accuracy-page.ts'

/** `npm run accuracy`: edits the example in known ways, and writes down how much of it `plan diff` tells. */
await writeFile('docs/diff-accuracy.md', await accuracyPage())
