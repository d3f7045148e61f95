import { blame, type Cursor, takeWord, type WordList, wordList } from '../cursor.ts'
import { nearestTo } from '../nearest-form.ts'
import { parseHanziNumeral, printNumeral } from '../numeral.ts'
import { toPlainText } from '../plain-text.ts'
import type { OrdinalScale } from '../problem.ts'
import type { Qualifier } from '../qualifier.ts'
import type { OrdinalLevel } from '../target.ts'
import { defineForm } from './form.ts'

const VERBS = wordList(
  '达到 达 通过 获评 获得 进入 晋升至 晋升到 升至 提升至 提升到 提高至 提高到 保持 保持在 稳定在 维持 创建'.split(
    ' ',
  ),
)
const BEFORE = wordList(['不低于', '至少', '不高于', '高于', '低于'])
const AFTER = wordList(['以上', '及以上', '以下', '及以下'])
const STRETCH = wordList(['甚至', '力争', '争取'])
const TAILS = wordList(['行列', '水平', '标准', '等次'])

const EMR: OrdinalScale = {
  id: 'emr-level',
  levels: ['零级', '一级', '二级', '三级', '四级', '五级', '六级', '七级', '八级'],
}
const INTEROPERABILITY: OrdinalScale = {
  id: 'interoperability',
  levels: ['一级', '二级', '三级', '四级乙等', '四级甲等', '五级乙等', '五级甲等'],
}
const GRADES: OrdinalScale = { id: 'grades', levels: ['C', 'C+', 'C++', 'B', 'B+', 'B++', 'A', 'A+', 'A++'] }

/** Levels print by the name that the scale gives them (七级), whatever spelling was read (7级, 七, 四甲). */
export const ordinal = defineForm({
  kind: 'ordinal',
  examples: [
    { phrase: '七级', context: { scale: EMR } },
    { phrase: '不低于五级', context: { scale: EMR } },
    { phrase: '四级甲等', context: { scale: INTEROPERABILITY } },
    { phrase: '进入B++甚至A行列', context: { scale: GRADES } },
    { phrase: '达到B+及以上', context: { scale: GRADES } },
  ],
  parse: (cursor) => {
    const { scale } = cursor.context
    if (!scale) return undefined
    const verb = takeWord(cursor, VERBS)
    const before = takeWord(cursor, BEFORE)
    const level = takeLevelName(cursor, scale)
    if (!level) return undefined
    const after = before === undefined ? takeWord(cursor, AFTER) : undefined
    const qualifier = qualifierFrom(before, after)
    const hoped = takeWord(cursor, STRETCH)
    const stretchLevel = hoped === undefined ? undefined : takeLevelName(cursor, scale)
    if (hoped !== undefined && !stretchLevel) return undefined
    const tail = takeWord(cursor, TAILS)
    return {
      kind: 'ordinal',
      scale: scale.id,
      level,
      ...(verb !== undefined && { verb }),
      ...(qualifier && { qualifier }),
      ...(hoped !== undefined && stretchLevel && { stretch: { word: hoped, level: stretchLevel } }),
      ...(tail !== undefined && { tail }),
    }
  },
  print: ({ verb = '', qualifier, level, stretch, tail = '' }) => {
    const word = (place: Qualifier['place']) => (qualifier?.place === place ? qualifier.word : '')
    const hoped = stretch ? `${stretch.word}${stretch.level.name}` : ''
    return `${verb}${word('before')}${level.name}${word('after')}${hoped}${tail}`
  },
})

function qualifierFrom(before: string | undefined, after: string | undefined): Qualifier | undefined {
  if (before !== undefined) return { word: before, place: 'before' }
  return after === undefined ? undefined : { word: after, place: 'after' }
}

/** Reads the name of a level of a scale, in any spelling that means one level only. */
export function takeLevelName(cursor: Cursor, scale: OrdinalScale): OrdinalLevel | undefined {
  const { words, levelByWord } = levelNames(scale)
  const word = takeWord(cursor, words)
  const level = word === undefined ? undefined : levelByWord.get(word)
  if (level) return level
  const rest = cursor.text.slice(cursor.at)
  return blame(cursor, 'not-on-scale', cursor.at, cursor.text.length, nearestTo(rest, scale.levels))
}

interface LevelNames {
  readonly words: WordList
  readonly levelByWord: ReadonlyMap<string, OrdinalLevel>
}

/** Every spelling by which exactly one level can be meant. */
function levelNames({ levels }: OrdinalScale): LevelNames {
  const levelByWord = new Map<string, OrdinalLevel>()
  const shared = new Set<string>()
  levels.forEach((name, index) => {
    for (const word of spellingsOf(toPlainText(name).text)) {
      if (levelByWord.has(word)) shared.add(word)
      levelByWord.set(word, { name, index })
    }
  })
  for (const word of shared) levelByWord.delete(word)
  // A level's own name is never taken from it by an abbreviation of another.
  levels.forEach((name, index) => {
    levelByWord.set(toPlainText(name).text, { name, index })
  })
  return { words: wordList(levelByWord.keys()), levelByWord }
}

/** 四级甲等: also 四级甲, 四甲, 4级甲等, 4甲; B++: also B++级. */
function spellingsOf(name: string): ReadonlySet<string> {
  const short = name.replaceAll('等', '')
  const spellings = [name, short, short.replaceAll('级', ''), name.includes('级') ? name : `${name}级`]
  return new Set(spellings.flatMap((spelling) => [spelling, otherNumerals(spelling)]).filter(Boolean))
}

function otherNumerals(text: string): string {
  if (/\d/.test(text)) return text.replace(/\d{1,15}/g, (digits) => printNumeral(BigInt(digits)))
  return text.replace(/[零一二三四五六七八九十]+/g, (hanzi) => parseHanziNumeral(hanzi)?.toFixed() ?? hanzi)
}
