import Handlebars from 'handlebars'
import type { PageProfile, View } from '../documents/index.ts'
import { keepTogether } from './keep-together.ts'
import { pageCss } from './page-css.ts'

/** The text of every file below `templates/`, by its path there, as `notice/page.hbs`. */
export type Templates = ReadonlyMap<string, string>

/** Prints a view with the template of its kind, by the lengths of a profile: a whole HTML document, without fonts. */
export type PageRenderer = (kind: string, view: View, profile: PageProfile) => string

/**
 * Compiles the templates once. What authors wrote reaches them only as data and is escaped; templates are
 * strict (a name that the view lacks is a mistake of ours and throws) and know one helper beside Handlebars'
 * own: `prose`, which keeps together what may not be parted at the end of a line.
 */
export function createRenderer(templates: Templates): PageRenderer {
  const handlebars = Handlebars.create()
  const pages = new Map<string, Handlebars.TemplateDelegate>()
  const options = { strict: true, knownHelpersOnly: true, knownHelpers: { prose: true }, preventIndent: true }
  handlebars.registerHelper('prose', keepTogether)
  for (const [path, text] of templates) {
    if (!path.endsWith('.hbs')) continue
    const name = path.slice(0, -'.hbs'.length)
    const compiled = handlebars.compile(text, options)
    handlebars.registerPartial(name, compiled)
    pages.set(name, compiled)
  }
  const looks = styleSheets(templates)
  return (kind, view, profile) => {
    const page = pages.get(`${kind}/page`)
    if (!page) throw new Error(`templates/${kind}/page.hbs is missing`)
    // The page rules come first: the style sheets measure by their custom properties.
    return page({ ...view, css: [pageCss(profile), ...looks].join('\n') })
  }
}

/** The style sheets: the shared ones, then those of single kinds, each in order of name; last what a screen changes. */
function styleSheets(templates: Templates): string[] {
  const paths = [...templates.keys()].filter((path) => path.endsWith('.css')).sort()
  const isOfScreen = (path: string) => path === 'shared/screen.css'
  const isOfKind = (path: string) => !path.startsWith('shared/')
  const forAll = paths.filter((path) => !isOfScreen(path) && !isOfKind(path))
  return [...forAll, ...paths.filter(isOfKind), ...paths.filter(isOfScreen)].map(
    (path) => templates.get(path) ?? '',
  )
}
