import Handlebars from 'handlebars'
import type { View } from '../documents/index.ts'
import { keepQuantities } from './keep-quantities.ts'

/** The text of every file below `templates/`, by its path there, as `notice/page.hbs`. */
export type Templates = ReadonlyMap<string, string>

/** Prints a view with the template of its kind: a whole HTML document, without fonts. */
export type PageRenderer = (kind: string, view: View) => string

/**
 * Compiles the templates once. What authors wrote reaches them only as data and is escaped; templates are
 * strict (a name that the view lacks is a mistake of ours and throws) and know one helper beside Handlebars'
 * own: `prose`, which keeps a number and its unit on one line.
 *
 * @param pageCss the page rules made from the profile, put before the style sheets
 */
export function createRenderer(templates: Templates, pageCss: string): PageRenderer {
  const handlebars = Handlebars.create()
  const pages = new Map<string, Handlebars.TemplateDelegate>()
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: { prose: true }, preventIndent: true }
  handlebars.registerHelper('prose', keepQuantities)
  for (const [path, text] of templates) {
    if (!path.endsWith('.hbs')) continue
    const name = path.slice(0, -'.hbs'.length)
    const compiled = handlebars.compile(text, options)
    handlebars.registerPartial(name, compiled)
    pages.set(name, compiled)
  }
  const css = [pageCss, ...styleSheets(templates)].join('\n')
  return (kind, view) => {
    const page = pages.get(`${kind}/page`)
    if (!page) throw new Error(`templates/${kind}/page.hbs is missing`)
    return page({ ...view, css })
  }
}

/** The style sheets: the shared ones, then those of single kinds, each in order of name. */
function styleSheets(templates: Templates): string[] {
  const paths = [...templates.keys()].filter((path) => path.endsWith('.css')).sort()
  const isShared = (path: string) => path.startsWith('shared/')
  return [...paths.filter(isShared), ...paths.filter((path) => !isShared(path))].map(
    (path) => templates.get(path) ?? '',
  )
}
