/** Typst, another typesetter in a Node process: the text of finished pages, in the same fonts, as PDF. */
import { readFile, writeFile } from 'node:fs/promises'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const [fonts = '', ...pages] = process.argv.slice(2)
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] })
for (const path of pages) {
  const html = await readFile(path, 'utf8')
  const paragraphs = html
    .slice(html.indexOf('<body'))
    .split(/<\/(?:p|h1|h2|div)>/)
    .map((block) =>
      block
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '')
  const source = [
    '#set page(paper: "a4", margin: (top: 37mm, bottom: 35mm, left: 28mm, right: 26mm), numbering: "— 1 —")',
    '#set text(font: "Plan Fang", size: 16pt, lang: "zh")',
    '#set par(justify: true, first-line-indent: 2em)',
    ...paragraphs.map((text) => text.replaceAll(/[\\#$*_`<>@[\]~=/+-]/g, '\\$&')),
  ]
  await writeFile(`${path}.typst.pdf`, compiler.pdf({ mainFileContent: source.join('\n\n') }))
}
