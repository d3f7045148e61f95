import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faceClasses, vocabulary } from '../../src/render/vocabulary.ts'
import { templates } from '../helpers/rendered-page.ts'

const source = join(import.meta.dirname, '../../src')
const sourcesIn = (room: string) =>
  globSync('**/*.ts', { cwd: join(source, room) })
    .filter((file) => file !== 'vocabulary.ts')
    .map((file) => readFileSync(join(source, room, file), 'utf8'))
const textsOf = (ending: string) =>
  [...templates].flatMap(([path, text]) => (path.endsWith(ending) ? [text] : []))

/** The classes that templates and the program write out, whatever they depend on. */
const writtenOut = [...textsOf('.hbs'), ...sourcesIn('render')].flatMap((text) =>
  Array.from(text.matchAll(/\bclass="([^"]*)"/gu), ([, classes = '']) =>
    classes
      .replaceAll(/\{\{.*?\}\}/gu, ' ')
      .split(/\s+/u)
      .filter((name) => name !== ''),
  ).flat(),
)

/** The words that views say, and templates write where a class is theirs to say; what is only declared is not said. */
const said = new Set(
  sourcesIn('documents').flatMap((text) =>
    Array.from(
      text.replaceAll(/^.*(?:readonly \w+:|^\s*\|) .*'$/gmu, '').matchAll(/'([a-z][a-z-]*)/gu),
      ([, word]) => word,
    ),
  ),
)

/** `lying-1` is `lying` with the number of its kind of pages. */
const isWritten = (name: string) => writtenOut.includes(name) || said.has(name.replace(/-\d$/u, ''))

/** The selectors of the style sheets, without comments, pseudo-classes and what stands in at-rules. */
const selectors = textsOf('.css').flatMap((text) =>
  Array.from(text.replaceAll(/\/\*.*?\*\//gsu, '').matchAll(/([^{};]+)\{/gu), ([, selector = '']) =>
    selector.trim(),
  ).filter((selector) => !selector.startsWith('@')),
)
const bare = selectors.map((selector) => selector.replaceAll(/::?[a-z-]+/gu, ' '))

/** What a selector asks of one element: its tag, which may be open, and its classes. */
const compounds = bare.flatMap((selector) =>
  Array.from(
    selector.matchAll(/(?<![\w.-])([a-z][a-z\d]*)?((?:\.[a-z][a-z\d-]*)*)/gu),
    ([, tag, classes = '']) => ({
      tag,
      classes: classes.split('.').slice(1),
    }),
  ).filter(({ tag, classes }) => tag !== undefined || classes.length > 0),
)

const everyClass = [...new Set([...Object.values(vocabulary).flat(), ...faceClasses])]

test('a class that is in the vocabulary is printed somewhere', () => {
  expect(everyClass.filter((name) => !isWritten(name))).toEqual([])
})

test('a class that is printed is in the vocabulary', () => {
  const ownFace = /^face-$/u
  expect(writtenOut.filter((name) => !everyClass.includes(name) && !ownFace.test(name))).toEqual([])
})

test('a style sheet styles only elements and classes of the vocabulary, and classes only of elements that have them', () => {
  expect(compounds.length).toBeGreaterThan(200)
  const strange = compounds.filter(({ tag, classes }) => {
    const known = tag === undefined ? everyClass : [...(vocabulary[tag] ?? []), ...faceClasses]
    return (tag !== undefined && !vocabulary[tag]) || classes.some((name) => !known.includes(name))
  })
  expect(strange).toEqual([])
})

test('classes that a style sheet asks for at once are those of one element', () => {
  const strange = compounds.filter(
    ({ classes }) =>
      !Object.values(vocabulary).some((own) =>
        classes.every((name) => own.includes(name) || faceClasses.includes(name)),
      ),
  )
  expect(strange).toEqual([])
})
