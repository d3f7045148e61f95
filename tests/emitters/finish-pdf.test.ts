import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import { type DocumentInformation, finishPdf } from '../../src/emitters/pdf/index.ts'
import { exactA4 } from '../../src/emitters/pdf/page-box.ts'
import { measurePdf } from '../helpers/measure-pdf.ts'

const information: DocumentInformation = {
  title: '示例市人民医院 2025 年工作要点 <R&D>',
  author: '中共示例市人民医院委员会',
  language: 'zh-CN',
  creationDate: '2025-02-21',
  producer: 'plan 0.1.0; chromium-headless-shell/153.0.0',
}

describe('finishPdf', () => {
  test('says what the document is, and bears its date', async () => {
    const finished = await finishPdf(await printedBytes(), information)
    const { title, author, language, creationDate, producer } = await measurePdf(finished)
    expect({ title, author, language, producer }).toEqual({
      title: information.title,
      author: information.author,
      language: information.language,
      producer: information.producer,
    })
    expect(creationDate).toBe("D:20250221000000+08'00'")
    const { catalog } = await PDFDocument.load(finished, { updateMetadata: false })
    expect(catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
  })

  test('says the same in its XMP packet, and nothing of what Chromium had said', async () => {
    const text = Buffer.from(await finishPdf(await printedBytes(), information)).toString('utf8')
    expect(text).toContain(
      '<rdf:li xml:lang="x-default">示例市人民医院 2025 年工作要点 &lt;R&amp;D&gt;</rdf:li>',
    )
    expect(text).toContain('<xmp:ModifyDate>2025-02-21T00:00:00+08:00</xmp:ModifyDate>')
    expect(text).not.toMatch(/Skia|Chromium|\/Creator/)
    expect(text).not.toContain('/ID [')
  })

  test('makes pages exactly A4, upright or lying, and leaves others alone', async () => {
    const { pages } = await measurePdf(await finishPdf(await printedBytes(), information))
    expect(pages.map(({ width, height }) => [width.toFixed(3), height.toFixed(3)])).toEqual([
      ['210.000', '297.000'],
      ['297.000', '210.000'],
      ['105.833', '70.556'],
    ])
  })

  test('gives the same bytes for the same document', async () => {
    const [first, second] = [await printedBytes(17), await printedBytes(4711)]
    expect(await finishPdf(first, information)).toEqual(await finishPdf(second, information))
  })

  test('numbers structure elements by their order', async () => {
    const finished = await finishPdf(await printedBytes(4711), information)
    const { catalog } = await PDFDocument.load(finished, { updateMetadata: false })
    const names = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).lookup(PDFName.of('Names'), PDFArray)
    const texts = names.asArray().map((name) => (name instanceof PDFString ? name.asString() : name))
    expect(texts).toEqual(['node00000001', 'node00000002', 'note'])
  })
})

describe('finishPdf leaves', () => {
  test('every object but four kinds as it was printed, byte by byte, and where a reader looks for it', async () => {
    const printed = await printedBytes()
    const before = await PDFDocument.load(printed, { updateMetadata: false })
    const after = await PDFDocument.load(finishPdf(printed, information), { updateMetadata: false })
    const textsOf = ({ context }: PDFDocument) =>
      new Map(context.enumerateIndirectObjects().map(([ref, object]) => [`${ref}`, `${object}`]))
    const changed = [...textsOf(before)].filter(([ref, text]) => textsOf(after).get(ref) !== text)
    expect(changed.map(([, text]) => /Catalog|Page\b|Creator|node/.exec(text)?.[0]).sort()).toEqual([
      ...['Catalog', 'Creator', 'Page', 'Page', 'node'],
    ])
  })

  test('nothing of what was printed by another program', () => {
    for (const bytes of ['', 'no PDF', '%PDF-1.7\nstartxref\n9\n%%EOF']) {
      expect(() => finishPdf(Buffer.from(bytes), information)).toThrow()
    }
  })

  test('no file that was changed after it was written: what is behind would be lost', async () => {
    const text = Buffer.from(await printedBytes()).toString('latin1')
    const changed = text.replace('trailer\n<<', 'trailer\n<</Prev 9')
    expect(changed).not.toBe(text)
    expect(() => finishPdf(Buffer.from(changed, 'latin1'), information)).toThrow(
      'no PDF as a browser writes it',
    )
  })
})

describe('exactA4', () => {
  test('keeps the top left corner where it is', () => {
    const printed = { left: 0, bottom: 0, right: 594.96, top: 841.92 }
    expect(exactA4(printed)).toEqual({ left: 0, bottom: 0.0302, right: 595.2756, top: 841.92 })
  })

  test('knows no A4 in a page that differs by more than 1 mm', () => {
    expect(exactA4({ left: 0, bottom: 0, right: 592, top: 841.89 })).toBeUndefined()
  })
})

/** What Chromium's printing comes down to: rounded boxes, a date of the clock, identifiers of a running number. */
async function printedBytes(firstNode = 17): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setCreator('Chromium')
  document.setProducer('Skia/PDF m153')
  document.setCreationDate(new Date(2026, 10, 22, 19, firstNode % 60))
  for (const size of [
    [594.96, 841.92],
    [841.92, 594.96],
    [300, 200],
  ] as const) {
    document.addPage([...size])
  }
  const names = [firstNode, firstNode + 3].map((node) => PDFString.of(`node${String(node).padStart(8, '0')}`))
  const tree = document.context.obj({ Names: [...names, PDFString.of('note')] })
  document.catalog.set(PDFName.of('StructTreeRoot'), document.context.register(tree))
  return document.save({ useObjectStreams: false })
}
