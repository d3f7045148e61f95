/** A name with the namespace that its prefix stands for; empty where it stands in none. */
interface XmlName {
  readonly namespace: string
  readonly name: string
}

export interface XmlAttribute extends XmlName {
  readonly value: string
}

export interface XmlElement extends XmlName {
  readonly attributes: readonly XmlAttribute[]
  /** The text that stands in it, that of its children not included. */
  readonly text: string
}

export interface XmlDocument {
  /** In the order of their beginnings: the root first. */
  readonly elements: readonly XmlElement[]
  /** The targets of its processing instructions, as `xml-stylesheet`. */
  readonly instructions: readonly string[]
}

type OpenElement = XmlElement & { text: string; readonly written: string; readonly prefixes: Prefixes }
type Prefixes = ReadonlyMap<string, string>

const name = String.raw`[\p{L}_][\p{L}\p{M}\p{N}._\-]*`
const prefixed = `(?:${name}:)?${name}`
const attribute = String.raw`\s+(?<key>${prefixed})\s*=\s*(?:"(?<double>[^"<]*)"|'(?<single>[^'<]*)')`
const unnamed = attribute.replaceAll(/\?<\w+>/gu, '?:')
const declaration =
  /^<\?xml\s+version\s*=\s*["']1\.\d["'](?:\s+encoding\s*=\s*["']utf-8["'])?(?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>/iu
const token = new RegExp(
  [
    '<!--(?<comment>[^]*?)-->',
    String.raw`<!\[CDATA\[(?<data>[^]*?)\]\]>`,
    String.raw`(?<doctype><!DOCTYPE\s[^>[]*>)`,
    String.raw`<\?(?<instruction>${name})(?:\s[^]*?)?\?>`,
    String.raw`</(?<closed>${prefixed})\s*>`,
    String.raw`<(?<opened>${prefixed})(?<attributes>(?:${unnamed})*)\s*(?<empty>/)?>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'guy',
)

/**
 * Reads a whole text as a browser would: well-formed XML 1.0 with namespaces, in UTF-8. What only a DTD could explain
 * is none. Undefined where it is not: then a browser shows nothing of it.
 */
export function readXml(whole: string): XmlDocument | undefined {
  const text = whole.replace(/^\uFEFF/u, '').replace(declaration, '')
  const elements: XmlElement[] = []
  const instructions: string[] = []
  const open: OpenElement[] = []
  const outside = { text: '' }
  let hasDoctype = false
  let position = 0
  for (const { 0: all, index, groups = {} } of text.matchAll(token)) {
    position = index + all.length
    const inner = open.at(-1)
    if (groups.opened !== undefined) {
      const element = readElement(groups.opened, groups.attributes ?? '', inner?.prefixes ?? ownPrefixes)
      if (!element || (!inner && elements.length > 0)) return undefined
      elements.push(element)
      if (groups.empty === undefined) open.push(element)
    } else if (groups.closed !== undefined) {
      if (open.pop()?.written !== groups.closed) return undefined
    } else if (groups.instruction !== undefined) {
      if (/^xml$/iu.test(groups.instruction)) return undefined
      instructions.push(groups.instruction)
    } else if (groups.doctype !== undefined) {
      if (hasDoctype || elements.length > 0) return undefined
      hasDoctype = true
    } else if (groups.comment !== undefined) {
      if (/--|-$/u.test(groups.comment)) return undefined
    } else {
      const said = groups.data ?? (all.includes(']]>') ? undefined : readText(all))
      if (said === undefined || (!inner && (groups.data !== undefined || said.trim() !== '')))
        return undefined
      const place = inner ?? outside
      place.text += said
    }
  }
  const isWhole = position === text.length && open.length === 0 && elements.length > 0
  return isWhole && !forbidden.test(text) ? { elements, instructions } : undefined
}

const forbidden = /(?![\t\n\r\x7f-\x9f])\p{Cc}|[\uFFFD-\uFFFF]/u

const ownPrefixes: Prefixes = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
])

/** An element with its names resolved; undefined where a prefix means nothing or an attribute stands twice. */
function readElement(written: string, attributes: string, outer: Prefixes): OpenElement | undefined {
  const pairs = Array.from(
    attributes.matchAll(new RegExp(attribute, 'gu')),
    ({ groups = {} }) => [groups.key ?? '', readText(groups.double ?? groups.single ?? '')] as const,
  )
  const prefixes = new Map(outer)
  const named: (readonly [string, string])[] = []
  for (const [key, value] of pairs) {
    if (value === undefined) return undefined
    if (key === 'xmlns') prefixes.set('', value)
    else if (key.startsWith('xmlns:')) prefixes.set(key.slice('xmlns:'.length), value)
    else named.push([key, value])
  }
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) return undefined
  const own = resolve(written, prefixes)
  // Without a prefix an attribute stands in no namespace.
  const read = named.map(([key, value]) => {
    const found = key.includes(':') ? resolve(key, prefixes) : { namespace: '', name: key }
    return found && { ...found, value }
  })
  if (!own || read.includes(undefined)) return undefined
  const known = read.filter((one) => one !== undefined)
  if (new Set(known.map((one) => `${one.namespace} ${one.name}`)).size < known.length) return undefined
  return { ...own, attributes: known, text: '', written, prefixes }
}

function resolve(written: string, prefixes: Prefixes): XmlName | undefined {
  const [local = '', prefix = ''] = written.split(':').reverse()
  const namespace = prefixes.get(prefix)
  return namespace === undefined || (prefix !== '' && namespace === '')
    ? undefined
    : { namespace, name: local }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text with its references resolved; undefined where one of them means nothing. */
function readText(text: string): string | undefined {
  if (!text.includes('&')) return text
  let isKnown = true
  const read = text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));|&/giu, (_all, decimal, hex, entity) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
    const character =
      code === undefined ? entities[entity] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    if (character === undefined || forbidden.test(character)) isKnown = false
    return character ?? ''
  })
  return isKnown ? read : undefined
}
