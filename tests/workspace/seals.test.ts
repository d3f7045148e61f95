import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import {
  baseFiles,
  type Content,
  diagnose,
  type Files,
  load,
  loadClean,
  replaced,
  workspaceWith,
} from '../helpers/memory-workspace.ts'
import { testSeal } from '../helpers/test-seal.ts'

const place = 'organization.yaml:3:76'

/** The base workspace whose issuer has such a seal, and what stands at `seals/`. */
function sealed(file: string, seals: Readonly<Record<string, Content>>, more = ''): Files {
  const organization = replaced(
    baseFiles['organization.yaml'],
    'prefix: 示医党发 }',
    `prefix: 示医党发, seal: { file: ${file}${more} } }`,
  )
  return workspaceWith({ 'organization.yaml': organization, ...seals })
}

const picture = createCanvas(8, 8)
const png = picture.toBuffer('image/png')
const jpeg = picture.toBuffer('image/jpeg')
const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`

describe('a picture that can be used', () => {
  test.each([
    ['PNG', png, 'png'],
    ['JPEG', jpeg, 'jpeg'],
    ['SVG', testSeal, 'svg+xml'],
    [
      'SVG with a document type and a comment',
      `<!DOCTYPE svg PUBLIC "a" "b"><!-- x -->${testSeal.slice(39)}`,
      'svg+xml',
    ],
    ['SVG with a prefix of its own', '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:g/></s:svg>', 'svg+xml'],
    [
      'SVG with references into itself',
      drawing('<use href="#a"/><g style="fill: url(#b)"/><image href="data:,"/>'),
      'svg+xml',
    ],
    [
      'SVG with CDATA and entities',
      drawing('<style><![CDATA[a > b { fill: red }]]></style><g id="&amp;&#20013;"/>'),
      'svg+xml',
    ],
  ])('%s', async (_what, content, type) => {
    const { organization } = await loadClean(sealed('seals/a', { 'seals/a': content }))
    const base64 = Buffer.from(content).toString('base64')
    expect(organization.issuers[0]?.sealPicture).toBe(`data:image/${type};base64,${base64}`)
  })
})

describe('a picture that cannot', () => {
  const wrong: readonly (readonly [string, Content, string])[] = [
    ['a folder', { failure: 'is-directory' }, 'is-directory'],
    ['outside the workspace', { failure: 'outside' }, 'outside'],
    ['not to be read', { failure: 'unreadable', reason: 'EACCES' }, 'unreadable'],
    ['of more than 2 MB', new Uint8Array(2 * 2 ** 20 + 1), 'too-large'],
    ['nothing', '', 'no-picture'],
    ['a text', '印章', 'no-picture'],
    ['half a PNG', png.subarray(0, -20), 'damaged'],
    ['half a JPEG', jpeg.subarray(0, -20), 'damaged'],
    ['half an SVG', testSeal.slice(0, -20), 'malformed'],
    ['an element that is not closed', drawing('<g>'), 'malformed'],
    ['elements that cross', drawing('<g><a></g></a>'), 'malformed'],
    ['two roots', `${drawing('')}${drawing('')}`, 'malformed'],
    ['text behind the root', `${drawing('')}x`, 'malformed'],
    ['an attribute without quotes', drawing('<g id=a/>'), 'malformed'],
    ['an attribute twice', drawing('<g id="a" id="b"/>'), 'malformed'],
    [
      'an attribute twice, by two prefixes',
      drawing('<g xmlns:a="u" xmlns:b="u" a:x="" b:x=""/>'),
      'malformed',
    ],
    ['an entity that nobody explains', drawing('&nbsp;'), 'malformed'],
    ['a bare ampersand', drawing('<g id="a&b"/>'), 'malformed'],
    ['a reference to no character', drawing('&#0;'), 'malformed'],
    ['a prefix that nobody explains', drawing('<use xlink:href="#a"/>'), 'malformed'],
    ['a comment with two dashes', drawing('<!-- a -- b -->'), 'malformed'],
    ['an end of CDATA in text', drawing(']]>'), 'malformed'],
    ['a root without the namespace of SVG', '<svg viewBox="0 0 1 1"></svg>', 'malformed'],
    ['SVG in a page', '<html><svg xmlns="http://www.w3.org/2000/svg"></svg></html>', 'malformed'],
    ['another encoding', testSeal.replace('UTF-8', 'GBK'), 'malformed'],
    ['bytes of another encoding', Buffer.from(drawing('\xd5\xc2'), 'latin1'), 'malformed'],
    ['a document type with entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('&a;')}`, 'malformed'],
    ['text', drawing('<text>印章</text>'), 'has-text'],
    ['a script', drawing('<script/>'), 'refers-outside'],
    ['a script by a prefix', drawing('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), 'refers-outside'],
    ['a piece of a page', drawing('<foreignObject/>'), 'refers-outside'],
    ['a picture elsewhere', drawing('<image href="https://a.example/b.png"/>'), 'refers-outside'],
    [
      'a picture beside it',
      drawing('<image xmlns:x="http://www.w3.org/1999/xlink" x:href="b.png"/>'),
      'refers-outside',
    ],
    ['a style sheet elsewhere', `<?xml-stylesheet href="a.css"?>${drawing('')}`, 'refers-outside'],
    ['a style that imports', drawing('<style>@import "a.css";</style>'), 'refers-outside'],
    [
      'a style that imports, in CDATA',
      drawing('<style><![CDATA[@import "a.css";]]></style>'),
      'refers-outside',
    ],
    ['a fill elsewhere', drawing('<g style="fill: url(a.svg#b)"/>'), 'refers-outside'],
    ['a fill elsewhere, in disguise', drawing('<g fill="&#117;rl(a.svg#b)"/>'), 'refers-outside'],
  ]

  test.each(wrong)('%s', async (_what, content, problem) => {
    const files = sealed('seals/a', { 'seals/a': content })
    expect(await diagnose(files)).toEqual([`${place} seal/unusable seals/a ${problem}`])
    const { workspace } = await load(files)
    expect(workspace?.organization.issuers[0]?.sealPicture).toBeUndefined()
  })

  test('not there: the nearest name beside it is said', async () => {
    const files = sealed('seals/part.png', { 'seals/party.png': png })
    expect(await diagnose(files)).toEqual([
      `${place} seal/unusable seals/part.png not-found → seals/party.png`,
    ])
  })
})

test.each([
  ['19.9', false],
  ['20', true],
  ['60', true],
  ['60.1', false],
  ['大', false],
])('a seal of %s mm', async (diameter, isRight) => {
  const complaints = await diagnose(sealed('seals/a', { 'seals/a': testSeal }, `, diameter: ${diameter}`))
  expect(complaints.map((complaint) => complaint.split(' ')[1])).toEqual(
    isRight ? [] : [diameter === '大' ? 'value/shape' : 'value/form'],
  )
})
