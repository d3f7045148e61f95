import { type Checked, diagnostic, type SourceText, wholeFile } from '../diagnostics/index.ts'
import { decodeUtf8, guessEncoding } from './encoding.ts'

const megabyte = 1024 * 1024
/** No plan comes near this; it keeps a mistaken path (a backup, a video) from being parsed. */
const limitInMegabytes = 5

/**
 * Turns the bytes of a YAML file into text: UTF-8, with or without a byte order mark (which is dropped).
 * Line breaks stay as they are. Anything else gives one diagnostic, which belongs to the file as a whole.
 */
export function decodeText(path: string, bytes: Uint8Array): Checked<SourceText | undefined> {
  const nowhere = wholeFile({ name: path, text: '' })
  if (bytes.length > limitInMegabytes * megabyte) {
    const megabytes = Math.ceil((bytes.length / megabyte) * 10) / 10
    return [undefined, [diagnostic('file/too-large', { path, megabytes, limit: limitInMegabytes }, nowhere)]]
  }
  const text = decodeUtf8(bytes)
  if (text === undefined || text.includes('\0')) {
    return [undefined, [diagnostic('file/encoding', { path, guess: guessEncoding(bytes) }, nowhere)]]
  }
  if (isEmpty(text)) return [undefined, [diagnostic('file/empty', { path }, nowhere)]]
  return [{ name: path, text }, []]
}

/** Nothing but blank lines and comments. */
function isEmpty(text: string): boolean {
  return !/^\s*[^\s#]/m.test(text)
}
