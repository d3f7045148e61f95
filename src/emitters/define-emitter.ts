import type { Checked } from '../diagnostics/index.ts'
import type { PageInfo } from '../documents/index.ts'

/** A document, ready to become a file. */
export interface Page {
  /** Without its fonts. */
  readonly html: string
  /** The rules that bring its fonts. */
  readonly fonts: string
  readonly info: PageInfo
}

/** What came of printing a page: bytes as the browser made them, and its name and version. */
export interface Printed {
  readonly pdf: Uint8Array
  readonly browser: string
}

/** What an emitter may ask of the world. */
export interface EmitterServices {
  /**
   * @param html one self-contained file
   * @param scale how large the content is printed, from 0.1 to 1
   */
  print(html: Uint8Array, scale: number): Promise<Checked<Printed | undefined>>
  /** Name and version of this program, for the file's producer. */
  readonly producer: string
}

/** A form of output: a page to the bytes of a file. */
export interface Emitter {
  /** As `--format` names it; also the file's extension. */
  readonly id: string
  /** Whether it needs the browser. */
  readonly prints: boolean
  emit(page: Page, services: EmitterServices): Promise<Checked<Uint8Array | undefined>>
}

export function defineEmitter<E extends Emitter>(emitter: E): E {
  return emitter
}
