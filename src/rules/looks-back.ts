import type { PlanDocument } from '../model/index.ts'
import { clauseBefore, clauseBehind } from './clause-around.ts'
import type { Prose } from './prose.ts'

/** Words by which a clause tells what was reached, and those by which it promises or asks. */
const told =
  /已|现有|目前|截至|上年|去年|期间|累计|荣获|获批|获评|获得|入选|实现了|提升了|达到了|位居|位列|稳居|跃居|跻身/u
const promised =
  /力争|争取|确保|努力|计划|拟|要|将|应当|须|目标|今年|本年|明年|年底前|完善|推进|落实|建立|加强/u

/** Kinds of documents that tell what was reached, from beginning to end. */
const accounts: readonly string[] = ['results', 'report']

/** Whether a document tells what was reached, and promises little. */
export function isAccount({ kind }: Pick<PlanDocument, 'kind'>): boolean {
  return accounts.includes(kind)
}

/** Whether the clause that holds an offset tells what was reached rather than what is to be. */
export function looksBack(prose: Prose, offset: number): boolean {
  const { flat, document } = prose
  const before = clauseBefore(flat, offset, '。；\n')
  // What is promised behind it colours it as little as what another sentence promises.
  const clause = before + clauseBehind(flat, offset, '，。；\n')
  const sentence = before + clauseBehind(flat, offset, '。；\n')
  return !promised.test(clause) && (isAccount(document) || told.test(sentence))
}
