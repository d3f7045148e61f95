import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Handlebars from 'handlebars'

/** The text of every template and style sheet below `folder`, by its path there, as `notice/page.hbs`. */
export function readTemplateTexts(folder: string): ReadonlyMap<string, string> {
  const paths = globSync('**/*.{hbs,css}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
}

/**
 * Templates are strict (a name that the view lacks is a mistake of ours and throws) and know two helpers beside
 * Handlebars' own, `prose` and `words`.
 */
const options = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { prose: true, words: true },
  preventIndent: true,
}

/**
 * A module that exports `templates`: every template as functions, and the style sheets as one text. To compile
 * them at every run would take longer than to print a page of them.
 */
export function compileTemplates(texts: ReadonlyMap<string, string>): string {
  const pages = [...texts]
    .filter(([path]) => path.endsWith('.hbs'))
    .map(([path, text]) => {
      const name = JSON.stringify(path.slice(0, -'.hbs'.length))
      return `${name}: ${Handlebars.precompile(text, options)}`
    })
  const looks = JSON.stringify(styleSheets(texts).join('\n'))
  return `export const templates = {\npages: {\n${pages.join(',\n')}\n},\nlooks: ${looks}\n}\n`
}

/** The style sheets: the shared ones, then those of single kinds, each in order of name; last what a screen changes. */
function styleSheets(texts: ReadonlyMap<string, string>): string[] {
  const paths = [...texts.keys()].filter((path) => path.endsWith('.css')).sort()
  const isOfScreen = (path: string) => path === 'shared/screen.css'
  const isOfKind = (path: string) => !path.startsWith('shared/')
  const forAll = paths.filter((path) => !isOfScreen(path) && !isOfKind(path))
  return [...forAll, ...paths.filter(isOfKind), ...paths.filter(isOfScreen)].map(
    (path) => texts.get(path) ?? '',
  )
}
