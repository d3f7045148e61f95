import {
  ALL_FORMS,
  COMMITMENT_WORDS,
  commitmentOf,
  type TargetKind,
  UNIT_NAMES,
} from '../src/quantity/index.ts'

/** What each kind of target promises. */
const meanings = {
  exact: ['一个数', 'one number, exact or approximate'],
  min: ['不低于一个数', 'a number or more'],
  max: ['不高于一个数', 'a number or less'],
  range: ['一个区间', 'a range, both ends included'],
  increment: ['在基数上增减一个数', 'the baseline plus or minus a number'],
  pp: ['在百分比上增减百分点', 'percentage points on a percentage'],
  growth: ['按比例增减', 'a share of the baseline, or every year of the year before'],
  multiple: ['成倍变化', 'a multiple of the baseline'],
  perYear: ['每年（季、月）都要达到', 'in every year (quarter, month)'],
  average: ['年（月）均达到', 'on average over the years (months)'],
  ordinal: ['等级表上的一级', 'a level of a scale'],
  milestone: ['某时之前做成一件事', 'something done by a time'],
  checklist: ['清单上的事项全部或若干做成', 'all or some items of a list'],
  comparative: ['与他方的数相比', 'against a figure of others'],
  rank: ['名次', 'a place in a ranking'],
  ratioTo: ['占另一个数的比例', 'a share of another quantity'],
  direction: ['只说趋势，不说数', 'a trend without a number'],
  hold: ['每期都保持', 'a level kept in every period'],
  rule: ['规范性的数，不作跟踪', 'a norm that is applied, not pursued'],
  qualitative: ['不计量；写 qualitative', 'not counted; write qualitative'],
} as const satisfies Record<TargetKind, readonly [zh: string, en: string]>

const strengths = {
  firm: ['必成', 'firm'],
  strive: ['力争', 'strive'],
  explore: ['探索', 'explore'],
  directional: ['推进', 'directional'],
} as const

/** The page of all forms of targets, made from the forms themselves. */
export function targetFormsPage(): string {
  const forms = ALL_FORMS.map(({ kind, examples }) => {
    const [zh, en] = meanings[kind]
    return `| \`${kind}\` | ${zh} | ${en} | ${examples.map(({ phrase }) => phrase).join(' · ')} |`
  })
  const commitments = Object.entries(strengths).map(([strength, [zh, en]]) => {
    const words = COMMITMENT_WORDS.filter((word) => commitmentOf(word)?.strength === strength)
    return `| ${zh} | ${en} | ${words.join('、')} |`
  })
  return `<!-- Made from the forms in src/quantity/forms by \`npm run document\`; a test tells when it is old. -->

# 目标的写法 · How targets are written

目标写成要印出来的短语。全角半角、阿拉伯数字和汉字数字、\`3-5\` \`3~5\` \`3～5\` \`3—5\` 都可以写，印出来的总是 GB/T 15835 的样子。
A target is written as the phrase that is printed. Full and half width, Arabic and Chinese numerals and any range mark are
accepted; what is printed follows GB/T 15835.

| kind | 含义 | meaning | 例 examples |
|---|---|---|---|
${forms.join('\n')}

短语前可写承诺用词和时限：力争达到36个，2025年底前达到36个。
Before the phrase may stand a word of commitment and a time.

| 承诺 | commitment | 用词 words |
|---|---|---|
${commitments.join('\n')}

约数：余、多、近、约、左右；界限：以上、以下、以内（含本数，民法典第一千二百五十九条），超过、不满（不含本数）。
Approximations: 余, 多, 近, 约, 左右. Bounds: 以上, 以下, 以内 include the number; 超过, 不满 do not.

认识的单位 · known units: ${UNIT_NAMES.join('、')}。指标词典中写明的计量单位也可以用 · also the unit that the indicator names.
`
}
