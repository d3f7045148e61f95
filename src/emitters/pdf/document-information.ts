import { escapeXml } from '../../diagnostics/index.ts'

/** What a PDF says about itself; nothing of it comes from the clock. */
export interface DocumentInformation {
  readonly title: string
  readonly author: string
  /** BCP 47, as in `zh-CN`. */
  readonly language: string
  /** The document's own date as `YYYY-MM-DD`; the file bears it as date of creation and of modification. */
  readonly creationDate: string
  /** What made the file: `plan <version>; <browser>/<version>`. */
  readonly producer: string
}

/** A calendar day has no hour: the file bears midnight in China, which every viewer there shows as that day. */
const midnight = { pdf: "000000+08'00'", xmp: 'T00:00:00+08:00' }

/** `YYYY-MM-DD` as a date of the information dictionary (ISO 32000-1, 7.9.4). */
function toPdfDate(date: string): string {
  return `D:${date.replaceAll('-', '')}${midnight.pdf}`
}

/** As the information dictionary (14.3.3). */
export function toInformation(information: DocumentInformation): ReadonlyMap<string, string> {
  const { title, author, producer, creationDate } = information
  const date = `(${toPdfDate(creationDate)})`
  return new Map([
    ['Title', toTextString(title)],
    ['Author', toTextString(author)],
    ['Producer', toTextString(producer)],
    ['CreationDate', date],
    ['ModDate', date],
  ])
}

/** A text string: UTF-16 with its mark, in hexadecimal digits (7.9.2.2). */
function toTextString(text: string): string {
  return `<${Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

/**
 * The same information as an XMP packet (ISO 16684-1): viewers and archives read the one or the other, so the
 * two must agree. Ends in no padding, because nobody edits it in place.
 */
export function toXmp({ title, author, language, creationDate, producer }: DocumentInformation): string {
  const date = `${creationDate}${midnight.xmp}`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>${date}</xmp:CreateDate>
   <xmp:ModifyDate>${date}</xmp:ModifyDate>
   <xmp:MetadataDate>${date}</xmp:MetadataDate>
   <pdf:Producer>${escapeXml(producer)}</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}
