import { SaxesParser } from 'saxes'

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

const xmlns = 'http://www.w3.org/2000/xmlns/'

/**
 * Reads a whole text as a browser would: well-formed XML 1.0 with namespaces, in UTF-8. What only a DTD could explain
 * is none. Undefined where it is not: then a browser shows nothing of it.
 */
export function readXml(whole: string): XmlDocument | undefined {
  const elements: (XmlElement & { text: string })[] = []
  const instructions: string[] = []
  const open: (XmlElement & { text: string })[] = []
  let isSound = true
  const say = (text: string) => {
    const inner = open.at(-1)
    if (inner) inner.text += text
  }
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => {
    isSound = false
  })
  parser.on('xmldecl', ({ encoding = 'utf-8' }) => {
    if (!/^utf-8$/iu.test(encoding)) isSound = false
  })
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) isSound = false
  })
  parser.on('processinginstruction', ({ target }) => void instructions.push(target))
  parser.on('text', say)
  parser.on('cdata', say)
  parser.on('opentag', ({ uri, local, attributes }) => {
    const own = Object.values(attributes).filter((attribute) => attribute.uri !== xmlns)
    const element = {
      namespace: uri,
      name: local,
      attributes: own.map(({ uri: namespace, local: name, value }) => ({ namespace, name, value })),
      text: '',
    }
    elements.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.write(whole).close()
  return isSound && elements.length > 0 ? { elements, instructions } : undefined
}
