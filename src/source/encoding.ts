/** What the bytes of a file that is not UTF-8 most likely are; the name that the user is shown. */
export type EncodingGuess = 'UTF-16' | 'GBK' | 'damaged UTF-8' | 'binary'

/** The text of well-formed UTF-8, without its byte order mark; `undefined` for anything else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return decodeStrictly('utf-8', bytes)
}

/** Guesses from the bytes alone what a file is that should have been UTF-8 text. */
export function guessEncoding(bytes: Uint8Array): EncodingGuess {
  if (hasUtf16Mark(bytes) || hasUtf16Zeros(bytes)) return 'UTF-16'
  if (bytes.includes(0)) return 'binary'
  if (isDamagedUtf8(bytes)) return 'damaged UTF-8'
  const asGbk = decodeStrictly('gb18030', bytes)
  return asGbk !== undefined && isMostlyChinese(asGbk) ? 'GBK' : 'binary'
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** In UTF-16 without a mark, line breaks and ASCII leave zeros, all in even or all in odd places. */
function hasUtf16Zeros(bytes: Uint8Array): boolean {
  const zeros: [even: number, odd: number] = [0, 0]
  for (const [index, byte] of bytes.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1]++
  }
  const isOneSided = (zeros[0] === 0) !== (zeros[1] === 0)
  return bytes.length % 2 === 0 && isOneSided && zeros[0] + zeros[1] > bytes.length / 20
}

/** Good UTF-8 with a few spoiled bytes still shows far more Chinese characters than replacement characters. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const spoiled = text.match(/\uFFFD/g)?.length ?? 0
  const readable = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0
  return readable > 2 * spoiled
}

/** Almost any bytes decode as GB18030; only real text gives common Chinese characters and punctuation. */
function isMostlyChinese(text: string): boolean {
  const foreign = text.match(/[^\u0020-\u007E\t\r\n]/gu)?.length ?? 0
  const chinese = text.match(/[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF“”‘’—…·]/g)?.length ?? 0
  return chinese > 0 && chinese >= foreign * 0.8
}
