import { segmentsOf } from '../../quantity/index.ts'
import type { Token } from './tokens.ts'

/**
 * Words that the dictionary does not know or does not see: it takes their last letter for the first one of the next word,
 * 改进 in 整改进度 and 比为 in 占比为.
 */
const ownWords =
  '占比(?![例重]) 督查 督办 督导 自查 互查 考评 评议 整改 迎检 报送 行风 党建 思政 科室 医保 医联体 医共体 病案 预案 院感 感控 ' +
  '质控 规培 住培 随访 卒中 坠床 科普 专项 牵头'

const ownWord = new RegExp(
  [
    // 按季报送 is done each quarter, and 季报 no word in it; 年度 and 月底 are.
    '(?<=[按每逐分])(?:半?年|季|月|周|日|旬)(?=[报刊轮])',
    // 的, 由 and 与 are words by themselves, but for 目的, 自由, 由于 and their like: no 人的 in 带头人的, no 与党 in 与党支部.
    '[^目理自事经缘参](?=[的由与])|与(?![会其否])|由(?![于此来])',
    ...ownWords.split(' '),
  ].join('|'),
  'uy',
)

/** The indexes of tokens with which a word begins, and the end; a token of several characters is a word. */
export function wordStarts(tokens: readonly Token[]): ReadonlySet<number> {
  const starts = new Set([tokens.length])
  let run = ''
  let first = 0
  const close = (index: number) => {
    let offset = 0
    for (const word of wordsOf(run)) {
      starts.add(first + offset)
      offset += [...word].length
    }
    run = ''
    first = index + 1
    starts.add(index)
  }
  for (const [index, { text }] of tokens.entries()) {
    if ([...text].length === 1) run += text
    else close(index)
  }
  close(tokens.length)
  return starts
}

/** The words of a run as the dictionary cuts it, and anew behind a word that it cuts otherwise than we do. */
function wordsOf(run: string): string[] {
  const words: string[] = []
  for (const { segment, index } of segmentsOf(run)) {
    ownWord.lastIndex = index
    const own = ownWord.exec(run)?.[0] ?? segment
    words.push(own)
    if (own !== segment) return [...words, ...wordsOf(run.slice(index + own.length))]
  }
  return words
}
