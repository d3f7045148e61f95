import type { TemplateDelegate } from 'handlebars'
import Handlebars from 'handlebars/runtime.js'
import type { PageProfile, View } from '../documents/index.ts'
import { breakBetweenWords, keepTogether } from './keep-together.ts'
import { pageCss } from './page-css.ts'

/** What is in `templates/`, as `npm run bundle` has compiled it. */
export interface Templates {
  /** By path below `templates/`, as `notice/page`: what Handlebars' runtime makes a template of. */
  readonly pages: Readonly<Record<string, object>>
  /** All style sheets, in their order. */
  readonly looks: string
}

/** Prints a view with the template of its kind, by the lengths of a profile: a whole HTML document, without fonts. */
export type PageRenderer = (kind: string, view: View, profile: PageProfile) => string

/**
 * What authors wrote reaches the templates only as data and is escaped. Beside Handlebars' own helpers they are
 * given `prose`, which keeps together what may not be parted at the end of a line, and `words` for cells of tables, which
 * are broken between words.
 */
export function createRenderer({ pages, looks }: Templates): PageRenderer {
  const handlebars = Handlebars.create()
  handlebars.registerHelper('prose', keepTogether)
  handlebars.registerHelper('words', breakBetweenWords)
  const templates = new Map<string, TemplateDelegate>()
  for (const [name, compiled] of Object.entries(pages)) {
    const template = handlebars.template(compiled)
    handlebars.registerPartial(name, template)
    templates.set(name, template)
  }
  return (kind, view, profile) => {
    const page = templates.get(`${kind}/page`)
    if (!page) throw new Error(`templates/${kind}/page.hbs is missing`)
    // The page rules come first: the style sheets measure by their custom properties.
    return page({ ...view, css: `${pageCss(profile)}\n${looks}` })
  }
}
