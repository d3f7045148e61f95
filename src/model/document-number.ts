/** 发文字号, GB/T 9704-2012 7.2.5: 机关代字, full year in 〔〕, number without padding, 号. */
export interface DocumentNumber {
  readonly prefix: string
  readonly year: number
  readonly sequence: number
}

/** Reads 示医党发〔2025〕12号; other brackets are accepted and printed as 〔〕. Undefined if it is none. */
export function readDocumentNumber(written: string): DocumentNumber | undefined {
  const [, prefix, year, sequence] =
    /^(\p{Script=Han}+)\s*[〔[［(（【](\d{4})[〕\]］)）】]\s*([1-9]\d*)\s*号$/u.exec(written.trim()) ?? []
  return prefix === undefined ? undefined : { prefix, year: Number(year), sequence: Number(sequence) }
}

export function printDocumentNumber({ prefix, year, sequence }: DocumentNumber): string {
  return `${prefix}〔${year}〕${sequence}号`
}
