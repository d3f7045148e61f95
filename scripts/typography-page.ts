import { faceOf } from '../src/commands/printing/own-fonts.ts'
import { pageLengthNames, pageLengths } from '../src/model/index.ts'
import { faceNames, openFamilies } from '../src/render/index.ts'

/** The page of all lengths that an institution may set otherwise, made from the table that the program goes by. */
export function typographyPage(): string {
  const rows = pageLengthNames.map((name) => {
    const { alias, about, clause, standard, range } = pageLengths[name]
    const cells = [`\`${name}\``, alias, clause ?? '—', standard, range.join(' – '), about]
    return `| ${cells.join(' | ')} |`
  })
  return `<!-- Made by \`npm run document\` from src/model/typography/page-lengths.ts. -->
# Typography: where an institution deviates

The page is that of GB/T 9704-2012, and where the standard is silent, of practice. What an institution sets otherwise stands in
one place, \`typography\` (版式) of \`plan.yaml\`; what is not written there is as the standard has it:

\`\`\`yaml
# plan.yaml
typography:
  markTop: 40mm
  标题上空: 1行
\`\`\`

Every build names each deviation with the standard's own value, and \`plan list --json\` has them as \`typography\`. To change
one builds every document again. A4 is not to be deviated from.

A length is written with its unit: mm (毫米), pt (磅), 号 (三号 or 3号, 小二), 行, 字. A unit that the length does not take, a value out
of its range, and lengths that make no page together (28 characters wider than the 版心, margins that leave no room, a first
page without text) are errors where they are written.

**三号 is 15.75 pt here.** There are two traditions of 号: word processors have 三号 at 16 pt, typesetting at 15.75 pt. The
standard's own grid, 28 characters in 156 mm and 22 lines in 225 mm, holds 15.75 pt and no more; with \`bodySize: 16pt\` a row
takes 27字. The other sizes are those of word processors (二号 22, 四号 14); whoever means 21 or 13.75 writes pt.

| key | 中文 | clause | standard | sensible range | what it is |
|---|---|---|---|---|---|
${rows.join('\n')}

“—”: the standard is silent, and the value is practice.

## Fonts of one's own

The fonts that come with \`plan\` are open ones. An institution that holds licences asks for its own in \`fonts\` (字体) of
\`plan.yaml\`, by a name that the font has on the machine or by the path of a file in the workspace. One of a collection has its own name, which
stands behind the path of a file:

\`\`\`yaml
fonts:
  xiaobiaosong: 方正小标宋_GBK      # installed
  fangsong: fonts/fangsong.ttf     # in the workspace
  songti: fonts/simsun.ttc#NSimSun # one of a collection
\`\`\`

| key | 中文 | without it |
|---|---|---|
${fontRows().join('\n')}

Such a font heads its face, page numbers included (宋体); characters that it lacks come from the open font, which is said. One
that is not there is a warning that names the open font standing in, and the build goes on. So is one that cannot be
embedded: a damaged collection, CFF outlines (\`.otf\`), or a font whose maker forbids embedding or embedding in part (OS/2
\`fsType\`). A changed font file builds every document again. Looked for are \`%LOCALAPPDATA%\\Microsoft\\Windows\\Fonts\` and
\`C:\\Windows\\Fonts\`; \`~/Library/Fonts\`, \`/Library/Fonts\` and \`/System/Library/Fonts\`; \`~/.local/share/fonts\`, \`~/.fonts\`,
\`/usr/local/share/fonts\` and \`/usr/share/fonts\`.
`
}

function fontRows(): string[] {
  return Object.entries(faceOf).map(
    ([key, face]) => `| \`${key}\` | ${faceNames[face]} | ${openFamilies[face]} |`,
  )
}
