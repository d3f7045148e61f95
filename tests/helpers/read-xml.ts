/** An element of XML: its children in order, text among them. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

const token =
  /<\?xml version="1\.0" encoding="UTF-8"\?>\n|<(?<close>\/)?(?<name>[a-z-]+)(?<attributes>(?: [a-z]+="[^"<]*")*)(?<empty>\/)?>|(?<text>[^<]+)/gy
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** Reads XML as strictly as any parser does, for the few constructs that a report needs. Throws for all else. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  let position = 0
  for (const { 0: all, index, groups = {} } of text.matchAll(token)) {
    position = index + all.length
    const inner = open.at(-1)
    if (!inner) throw new Error(`nothing is open at ${index}`)
    if (groups.text !== undefined) inner.children.push(readText(groups.text))
    else if (groups.close) {
      if (open.pop()?.name !== groups.name) throw new Error(`</${groups.name}> closes another element`)
    } else if (groups.name) {
      const attributes = Array.from(
        (groups.attributes ?? '').matchAll(/ (?<key>[a-z]+)="(?<value>[^"]*)"/gu),
        ({ groups: one }) => [one?.key ?? '', readText(one?.value ?? '')] as const,
      )
      if (new Set(attributes.map(([key]) => key)).size < attributes.length)
        throw new Error('an attribute twice')
      const element = { name: groups.name, attributes: Object.fromEntries(attributes), children: [] }
      inner.children.push(element)
      if (!groups.empty) open.push(element)
    }
  }
  if (position < text.length) throw new Error(`no XML: ${text.slice(position, position + 40)}`)
  if (open.length > 1) throw new Error(`${open.at(-1)?.name} is not closed`)
  const [element, ...others] = root.children.filter((child) => typeof child !== 'string')
  if (!element || others.length > 0) throw new Error('there is one root element')
  return element
}

function readText(text: string): string {
  const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text)
  if (forbidden) throw new Error(`XML cannot hold U+${forbidden[0].charCodeAt(0).toString(16)}`)
  return text.replaceAll(/&(?:(?<name>[a-z]+);)?/gu, (written, name) => {
    const character = entities[name]
    if (character === undefined) throw new Error(`${written} is no entity`)
    return character
  })
}
