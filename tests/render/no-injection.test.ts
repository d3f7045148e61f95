import { describe, expect, test } from 'vitest'
import type { Workspace } from '../../src/workspace/index.ts'
import { baseFiles, type Files, load, replaced, workspaceWith } from '../helpers/memory-workspace.ts'
import { elementsOf, pageTree } from '../helpers/page-tree.ts'
import { renderDocument, select, textOf } from '../helpers/rendered-page.ts'

const hostile = [
  '<script>alert(1)</script>',
  '</style><script>1</script>',
  '</title><p class="x">',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='1",
  '&amp;&lt;b&gt;&#60;i&#62;',
  '<!-- 注 -->',
  '<![CDATA[x]]>',
  '{{{x}}}',
  '{{#each this}}{{.}}{{/each}}',
  '{{lookup this "constructor"}}',
  '{{constructor.constructor}}',
  '{{> shared/page}}',
  '\\{{x}}',
  '__proto__',
  '$& $1 $$ $`',
  '甲\u00a0乙\u2028丙\u200b丁',
  '\u202e倒写\u202c',
  '<a href="file:///etc/passwd">',
  'url(http://example.com/x.png)',
  '<b>12例</b>3～5个&amp;5%<i 2025年',
  '&#60;5个&lt;600人以上',
] as const

function rewriting(text: string, places: readonly (readonly [before: string, after: string])[]): string {
  return places.reduce((written, [before, after]) => replaced(written, before, after), text)
}

/** The base with `name` as every name, title and text that a page shows. */
function filesNaming(name: string, prose = name): Files {
  const quoted = JSON.stringify(name)
  return workspaceWith({
    'organization.yaml': rewriting(baseFiles['organization.yaml'], [
      ['name: 示例市人民医院\n', `name: ${JSON.stringify(`院${name}`)}\n`],
      ['name: 中共示例市人民医院委员会', `name: ${JSON.stringify(`委${name}`)}, mark: ${quoted}`],
      ['name: 医务部,', `name: ${quoted},`],
      ['members: [医务部]', 'members: [medical-affairs]'],
    ]),
    'indicators.yaml': replaced(baseFiles['indicators.yaml'], 'owner: 医务部', 'owner: 医务处'),
    '2025/notice.yaml': rewriting(`${baseFiles['2025/notice.yaml']}cc: [医务处]\n`, [
      ['body: 医院党委会', `body: ${quoted}`],
      ['[各科室]', '[医务处]'],
    ]),
    '2025/work-points.yaml': `kind: work-points
id: work-points-2025
period: 2025
title: ${quoted}
subtitle: ${quoted}
preamble: ${JSON.stringify(prose)}
sections:
  - title: ${quoted}
    points:
      - id: surgery
        text: ${JSON.stringify(`${prose}：{{target "心脏移植"}}，{{unit "医务处"}}，{{doc "work-points-2025"}}`)}
        lead: medical-affairs
        targets:
          心脏移植: { qualitative: ${quoted} }
`,
  })
}

/** Loads what a draft would print although its titles look like references, or end with a mark. */
async function loadPrintable(files: Files): Promise<Workspace> {
  const { workspace, diagnostics } = await load(files)
  const beside = ['reference/not-here', 'heading/end-mark']
  expect(diagnostics.map(({ code }) => code).filter((code) => !beside.includes(code))).toEqual([])
  if (!workspace) throw new Error('no workspace')
  return workspace
}

const allowedAttributes = ['className', 'style', 'id', 'lang', 'charSet', 'name', 'content', 'ariaHidden']

describe.each(hostile)('%j', (name) => {
  const isReference = name.includes('{{')

  test('comes out as text wherever a page shows it', async () => {
    const workspace = await loadPrintable(filesNaming(name, isReference ? '文' : name))
    const title = `委${name}关于印发《${name}——${name}》的通知`
    const tree = pageTree(renderDocument(workspace, 'notice-2025-12'))
    const texts = (what: string) => select(tree, what).map(textOf)
    expect(texts('title')).toEqual([title])
    expect(texts('h1')).toEqual([title, name])
    expect(texts('.subtitle')).toEqual([`——${name}`])
    expect(texts('.mark')).toEqual([name])
    expect(texts('.addressees')).toEqual([`${name}：`])
    expect(texts('h2')).toEqual([`一、${name}`])
    expect(texts('.copied-to')).toEqual(Array(2).fill(`抄送：${name}。`))
    expect(texts('.printed')[0]).toMatch(/^院/u)
    const prose = isReference ? '文' : name
    expect(texts('.point')).toEqual([
      `${prose}：${name}，${name}，《${name}——${name}》（示医党发〔2025〕12号）（牵头部门：${name}）`,
    ])
    expect(select(tree, 'meta').map(({ properties }) => properties.content)).toContain(`委${name}`)
    expect(
      select(tree, '.body')
        .flatMap((body) => select(body, 'p'))
        .map(textOf),
    ).toContain(`《${name}——${name}》已经${name}研究通过，现印发给你们，请认真遵照执行。`)
  })

  test('adds no element and no attribute', async () => {
    const tagsOf = async (files: Files) => {
      const tree = pageTree(renderDocument(await loadPrintable(files), 'notice-2025-12'))
      for (const { properties } of elementsOf(tree)) {
        expect(Object.keys(properties).filter((key) => !allowedAttributes.includes(key))).toEqual([])
      }
      // Rows of titles, and places where a long word may be parted, are as many as the text needs.
      return elementsOf(tree)
        .map(({ tagName }) => tagName)
        .filter((tag) => tag !== 'span' && tag !== 'wbr')
    }
    expect(await tagsOf(filesNaming(name, '文'))).toEqual(await tagsOf(filesNaming('常', '文')))
  })

  test('in the style sheet, nothing of it', async () => {
    const styleOf = async (files: Files) =>
      select(pageTree(renderDocument(await loadPrintable(files), 'notice-2025-12')), 'style').map(textOf)
    expect(await styleOf(filesNaming(name, '文'))).toEqual(await styleOf(filesNaming('常', '文')))
  })
})

test.each(hostile.filter((name) => name.includes('{{')))(
  '%j in prose is refused, and in a draft is text',
  async (name) => {
    const { workspace, diagnostics } = await load(filesNaming('常', name))
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['reference/syntax']))
    if (!workspace) throw new Error('no workspace')
    const tree = pageTree(renderDocument(workspace, 'notice-2025-12', true))
    const [paragraph = ''] = select(tree, '.point').map(textOf)
    expect(paragraph.replaceAll(/[【】]/gu, '')).toContain(name)
  },
)

test('an id that would leave its attribute never reaches a page', async () => {
  const text = replaced(baseFiles['2025/work-points.yaml'], 'id: surgery', `id: 'a" onclick="1'`)
  const { workspace, diagnostics } = await load(workspaceWith({ '2025/work-points.yaml': text }))
  expect(diagnostics.map(({ code }) => code)).toEqual(['value/form'])
  expect(workspace?.documents.map(({ id }) => id)).toEqual(['notice-2025-12'])
})
