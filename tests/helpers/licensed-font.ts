import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

/** Of a cut of a vendored font: what it is called (eight letters, as Plan Kai has), shows, and allows. */
interface Licence {
  readonly name?: string
  readonly characters: string
  readonly fsType?: number
}

/** A font as an institution would license it: a cut of 楷体 under another name. */
export async function licensedFont({ name = 'Test Kai', characters, fsType = 0 }: Licence): Promise<Buffer> {
  const whole = await readFile('templates/fonts/kai.ttf')
  const font = await subsetFont(whole, characters, { targetFormat: 'sfnt' })
  const [before, after] = ['Plan Kai', name].map((text) => Buffer.from(text, 'utf16le').swap16())
  if (!before || !after || before.length !== after.length) throw new Error(`${name} has not eight letters`)
  for (let at = font.indexOf(before); at >= 0; at = font.indexOf(before, at + 1)) after.copy(font, at)
  font.writeUInt16BE(fsType, tableOffset(font, 'OS/2') + 8)
  return font
}

/** Where a table of a font begins. */
function tableOffset(font: Buffer, tag: string): number {
  const entry = font.indexOf(tag, 12, 'latin1')
  return font.readUInt32BE(entry + 8)
}
