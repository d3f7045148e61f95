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
# 版式和字体 · Typography and fonts

版面照 GB/T 9704-2012，国标没有规定的照惯例。本单位另有规定的，写在 \`plan.yaml\` 的一处 \`版式\`（\`typography\`）里，没有写的一律照国标：

\`\`\`yaml
# plan.yaml
版式:
  标志上空: 40mm
  标题字号: 小一
\`\`\`

- 每次编制都列出各处不同及国标的数值和条款，\`plan list --json\` 里也有（\`typography\`）。改一处，全部文件重新编制。A4 不能改。
- 长度连同单位书写：mm（毫米）、pt（磅）、号（三号或3号、小二）、行、字。单位不对、超出范围、各项合起来排不成一面的（28个字比版心宽、首页没有
  正文的位置），都在写的地方报错。
- **这里的三号是15.75磅**。号数有两种算法：文字处理软件的三号是16磅，排版的是15.75磅；国标的版面（156 mm 排28字、225 mm 排22行）只容得下
  15.75磅，写 \`bodySize: 16pt\` 则每行27字。其余各号同文字处理软件（二号22磅、四号14磅），要21磅、13.75磅的直接写 pt。
- 全部长度见下面[第一张表](#lengths)；“—”是国标没有规定，所列为惯例。
- 有别的字体的使用许可的，写在 \`字体\`（\`fonts\`）里：本机已装字体的名称，或工作区中字体文件的路径，字体集中的一种写在路径的 # 之后。例子和五个键见
  [最后一节](#fonts-of-ones-own)。写了的字体用于所属的一类（宋体包括页码），它没有的字用随附的开源字体并说明；找不到、损坏、是 CFF 轮廓（\`.otf\`）、厂家
  不许嵌入或不许取子集的，只提醒，用随附的字体编下去。

# Where an institution deviates

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

## Lengths

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
