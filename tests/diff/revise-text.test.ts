import { describe, expect, test } from 'vitest'
import { tokensOf } from '../../src/diff/wording/passage.ts'
import { type Revision, reviseText } from '../../src/diff/wording/revise-text.ts'
import { readingOf, type Token } from '../../src/diff/wording/tokens.ts'
import { marked } from '../helpers/changed-fields.ts'
import { loadClean } from '../helpers/memory-workspace.ts'
import fc from '../helpers/property.ts'
import { ruleFiles } from '../helpers/rule-workspace.ts'

const workspace = await loadClean(ruleFiles)

function tokens(text: string): Token[] {
  const paragraphs = text.split('\n').map((line) => [{ type: 'text' as const, text: line }])
  return tokensOf(
    paragraphs,
    readingOf(workspace, () => ''),
  )
}

const revised = (before: string, after: string) => marked(reviseText(tokens(before), tokens(after)))

function side(revisions: readonly Revision[], kind: 'removed' | 'added'): string {
  return revisions.flatMap((one) => (one.kind === 'kept' || one.kind === kind ? [one.text] : [])).join('')
}

describe('reads like the hand of a reviser', () => {
  test.each([
    ['the same text', '推进日间手术。', '推进日间手术。', '推进日间手术。'],
    ['a word, not a character of it', '提高服务质量。', '提升服务质量。', '[-提高-]{+提升+}服务质量。'],
    ['a number as a whole', '新增床位35张。', '新增床位30张。', '新增床位[-35张-]{+30张+}。'],
    ['a number with its bound', '引进12人以上。', '引进10人以上。', '引进[-12人以上-]{+10人以上+}。'],
    ['a range as a whole', '评选3～5个支部。', '评选3～6个支部。', '评选[-3～5个-]{+3～6个+}支部。'],
    ['a number grouped in threes', '投入1,200万元。', '投入1,300万元。', '投入[-1,200万元-]{+1,300万元+}。'],
    ['a range with a dash', '提升3-5个百分点。', '提升3-6个百分点。', '提升[-3-5个百分点-]{+3-6个百分点+}。'],
    ['a number in characters', '评选二十个支部。', '评选三十个支部。', '评选[-二十个-]{+三十个+}支部。'],
    ['and never a half of it', '执行十八项制度。', '执行二十八项制度。', '执行[-十八项-]{+二十八项+}制度。'],
    [
      'a share in characters',
      '三分之一以上科室。',
      '三分之二以上科室。',
      '[-三分之一以上-]{+三分之二以上+}科室。',
    ],
    ['but no word that ends in 一', '统一二级目录。', '统一三级目录。', '统一[-二级-]{+三级+}目录。'],
    ['a time', '自8:00开诊。', '自8:30开诊。', '自[-8:00-]{+8:30+}开诊。'],
    ['a day in figures', '自2025-01-03起。', '自2025-01-13起。', '自[-2025-01-03-]{+2025-01-13+}起。'],
    [
      'a day as a whole',
      '2025年6月底前完成。',
      '2025年9月底前完成。',
      '[-2025年6月底前-]{+2025年9月底前+}完成。',
    ],
    [
      'a department as a whole',
      '由人力资源部负责落实。',
      '由人事部负责落实。',
      '由[-人力资源部-]{+人事部+}负责落实。',
    ],
    [
      'a quoted term as a whole',
      '开展“暖心服务”行动。',
      '开展“贴心服务”行动。',
      '开展[-“暖心服务”-]{+“贴心服务”+}行动。',
    ],
    [
      'a title as a whole',
      '按照《章程》执行。',
      '按照《新章程》执行。',
      '按照[-《章程》-]{+《新章程》+}执行。',
    ],
    [
      'an added clause',
      '建立台账，按月通报。',
      '建立台账，逐项销号，按月通报。',
      '建立台账，{+逐项销号，+}按月通报。',
    ],
    [
      'the mark of what is left, where the last clause is struck out',
      '完成急诊楼改造，迁建食堂。',
      '完成急诊楼改造。',
      '完成急诊楼改造[-，迁建食堂-]。',
    ],
    [
      'a clause that says something else, whole',
      '完善绩效考核办法，定期检查基层支部。',
      '完善绩效考核办法，全面推广先进经验。',
      '完善绩效考核办法，[-定期检查基层支部。-]{+全面推广先进经验。+}',
    ],
    [
      'no confetti: what is short between two changes goes with them',
      '健全制度的落实机制。',
      '完善办法的执行机制。',
      '[-健全制度的落实机制。-]{+完善办法的执行机制。+}',
    ],
    [
      'what is only written in leaves what stands between as it was',
      '对异常健康事件识别得更早。',
      '对异常健康事件和不明原因疾病识别得更早、判断得更准。',
      '对异常健康事件{+和不明原因疾病+}识别得更早{+、判断得更准+}。',
    ],
    [
      'several changes of one sentence, each for itself',
      '推进党支部标准化建设，以“一支部一品牌”带动党建与业务互促共进，评选并推广示范党支部3～5个。',
      '深入推进党支部标准化建设，以“一科一品牌”带动党建与业务深度融合，评选示范党支部5个以上。',
      '{+深入+}推进党支部标准化建设，以[-“一支部一品牌”-]{+“一科一品牌”+}带动党建与业务[-互促共进-]{+深度融合+}，' +
        '评选[-并推广-]示范党支部[-3～5个-]{+5个以上+}。',
    ],
    [
      'clauses in another order',
      '先抓培训，后抓考核。',
      '后抓考核，先抓培训。',
      '[-先抓培训，-]后抓考核{+，先抓培训+}。',
    ],
    ['an end of a paragraph', '甲项工作。\n乙项工作。', '甲项工作。乙项工作。', '甲项工作。[-\n-]乙项工作。'],
    ['from nothing', '', '推进支部建设。', '{+推进支部建设。+}'],
  ])('%s', (_name, before, after, expected) => {
    expect(revised(before, after)).toBe(expected)
  })

  test('blanks say nothing, and stay between Latin words', () => {
    expect(revised('推行 DIP 付费，保存 90 天。', '推行DIP付费，保存90天。')).toBe('推行DIP付费，保存90天。')
    expect(revised('采用 Node js。', '采用 Deep learning。')).toContain('Deep learning')
  })

  test('what is printed otherwise without other words is shown and is no rewording', () => {
    const was = { text: '20%', means: 'target share' }
    const is = { text: '22%', means: 'target share' }
    expect(reviseText([...tokens('占比达到'), was], [...tokens('占比达到'), is])).toEqual([
      { kind: 'kept', text: '占比达到', isReworded: false },
      { kind: 'removed', text: '20%', isReworded: false },
      { kind: 'added', text: '22%', isReworded: false },
    ])
  })
})

describe('begins and ends a change with a word of the field', () => {
  test.each([
    ['按季报送。', '按月报送。', '按[-季-]{+月+}报送。'],
    ['每季报送。', '每月报送。', '[-每季-]{+每月+}报送。'],
    ['逐日报送。', '逐周报送。', '逐[-日-]{+周+}报送。'],
    ['按半年报送。', '按季度报送。', '按[-半年-]{+季度+}报送。'],
    ['按年轮训。', '按季轮训。', '按[-年-]{+季+}轮训。'],
    ['按年度考核。', '按月度考核。', '按[-年度-]{+月度+}考核。'],
    ['编制季报。', '编制月报。', '编制[-季报-]{+月报+}。'],
    ['报送整改进展。', '报送整改成效。', '报送整改[-进展-]{+成效+}。'],
    ['四级手术占比为60%。', '四级手术占比达62%。', '四级手术占比[-为60%-]{+达62%+}。'],
    ['护理人员占比例较高。', '护理人员占比重较高。', '护理人员占[-比例-]{+比重+}较高。'],
    ['坠床上报率达到90%。', '坠床报告率达到90%。', '坠床[-上报-]{+报告+}率达到90%。'],
    ['督查考评结果公开。', '督导考评结果公开。', '[-督查-]{+督导+}考评结果公开。'],
    ['课程思政和教学改革。', '课程思政、科研和教学改革。', '课程思政{+、科研+}和教学改革。'],
    ['医联体内双向转诊。', '医共体内双向转诊。', '[-医联体-]{+医共体+}内双向转诊。'],
    ['床位使用率由85%起提高。', '床位使用率从85%起提高。', '床位使用率[-由-]{+从+}85%起提高。'],
    ['学科带头人的引进。', '学科带头人和骨干的引进。', '学科带头人{+和骨干+}的引进。'],
    ['医院与党支部共建。', '医院和党支部共建。', '医院[-与-]{+和+}党支部共建。'],
    ['由三级医院帮扶。', '由二级医院帮扶。', '由[-三级-]{+二级+}医院帮扶。'],
    ['参与质控。', '参加质控。', '[-参与-]{+参加+}质控。'],
  ])('%s > %s', (before, after, expected) => expect(revised(before, after)).toBe(expected))
})

const words = fc.constantFrom(
  ...['确保', '力争', '医务部', '人力资源部', '科研部', '3～5个', '35张', '30张', '22%', '2025年6月底前'],
  ...[
    '“双心工程”',
    '《章程》',
    '完成',
    '推进',
    '的',
    '建设',
    '日间手术',
    '，',
    '。',
    '；',
    '、',
    'DIP',
    '\n',
  ],
)
const texts = fc.array(words, { maxLength: 60 }).map((parts) => parts.join(''))

describe('of any two texts', () => {
  test('kept and removed are the older one, kept and added the newer one', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const revisions = reviseText(tokens(before), tokens(after))
        expect(side(revisions, 'removed')).toBe(
          tokens(before)
            .map(({ text }) => text)
            .join(''),
        )
        expect(side(revisions, 'added')).toBe(
          tokens(after)
            .map(({ text }) => text)
            .join(''),
        )
      }),
    )
  })

  test('nothing that is whole is cut: every revision ends where a token ends', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const revisions = reviseText(tokens(before), tokens(after))
        for (const [kind, text] of [['removed', before] as const, ['added', after] as const]) {
          const ends = endsOf(tokens(text).map((token) => token.text))
          const own = revisions.filter((one) => one.kind === 'kept' || one.kind === kind)
          for (const end of endsOf(own.map((one) => one.text))) expect(ends).toContain(end)
        }
      }),
    )
  })

  test('a text beside itself is kept, and the other way round what was added is removed', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        expect(reviseText(tokens(before), tokens(before)).every(({ kind }) => kind === 'kept')).toBe(true)
        const [there, back] = [
          reviseText(tokens(before), tokens(after)),
          reviseText(tokens(after), tokens(before)),
        ]
        const changes = (found: readonly Revision[]) => found.some(({ isReworded }) => isReworded)
        expect(changes(there)).toBe(changes(back))
      }),
    )
  })
})

function endsOf(texts: readonly string[]): number[] {
  let end = 0
  return texts.map((text) => {
    end += text.length
    return end
  })
}
