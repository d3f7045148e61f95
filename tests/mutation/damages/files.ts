import { type Damage, wholeFiles } from '../damage.ts'

/** Files that nothing else of the example refers to by its id, so that only its own loss is told. */
const register = /^2023\/actuals\.yaml$/u
const letters = /^2025\/(?:letter|opinion|reply|request|report)-.*\.yaml$/u

/** What becomes of whole files: saved by another program, renamed, cut off. */
export const fileDamages: readonly Damage[] = [
  {
    rule: 'file/empty',
    what: 'empty a file',
    find: wholeFiles(register, () => ({ content: '\n' })),
  },
  {
    rule: 'file/other-ending',
    what: 'let a file end in .yml',
    find: wholeFiles(letters, (_, file) => ({ renamed: file.replace(/yaml$/u, 'yml') })),
  },
  {
    rule: 'file/encoding',
    what: 'save a file as UTF-16',
    find: wholeFiles(register, (text) => ({ content: Buffer.from(`\uFEFF${text}`, 'utf16le') })),
  },
  {
    rule: 'file/encoding',
    what: 'cut a character of a file in half',
    find: wholeFiles(register, (text) => {
      const bytes = Buffer.from(text)
      const cut = bytes.findIndex((byte) => byte > 0xe0)
      return { content: Buffer.concat([bytes.subarray(0, cut), bytes.subarray(cut + 1)]) }
    }),
  },
  {
    rule: 'file/too-large',
    what: 'paste a picture into a file',
    find: wholeFiles(register, (text) => ({ content: `${text}# ${'A'.repeat(6 * 2 ** 20)}\n` })),
  },
  {
    rule: 'file/unreadable',
    what: 'lock a file',
    find: wholeFiles(register, () => ({ content: { failure: 'unreadable', reason: 'EACCES' } })),
  },
  {
    rule: 'file/is-directory',
    what: 'make a folder of the name of a file',
    find: wholeFiles(register, () => ({ content: { failure: 'is-directory' } })),
  },
  {
    rule: 'file/not-found',
    what: 'rename the register of departments',
    find: wholeFiles(/^organization\.yaml$/u, (_, file) => ({
      renamed: 'organisation.yaml',
      at: { file, text: '' },
    })),
  },
  {
    rule: 'file/outside-workspace',
    what: 'link a file to another folder',
    find: wholeFiles(register, () => ({ content: { failure: 'outside' } })),
  },
]
