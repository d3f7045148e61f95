import { type Damage, everywhere, inPlan } from '../damage.ts'

/** What people do to the marks of YAML, most of them by typing Chinese. */
export const yamlDamages: readonly Damage[] = [
  {
    rule: 'yaml/syntax',
    what: 'leave out the space after a colon',
    find: inPlan(/(?<=\n {8}lead:) /gu, () => ''),
  },
  {
    rule: 'yaml/syntax',
    what: 'leave out a colon',
    find: inPlan(/(?<=\n {8}lead): /gu, () => ' '),
  },
  {
    rule: 'yaml/syntax',
    what: 'put a key a space further in',
    find: inPlan(/(?<=\n) {8}(?=support: )/gu, () => '         '),
  },
  {
    rule: 'yaml/syntax',
    what: 'open a quotation and never close it',
    find: inPlan(/(?<=\n {8}shortTitle: )(?=[^“])/gu, () => '"'),
  },
  {
    rule: 'yaml/syntax',
    what: 'open a bracket and never close it',
    find: inPlan(/(?<=\n {8}support: \[[^\]]*)\]/gu, () => ''),
  },
  {
    rule: 'yaml/syntax',
    what: 'write a second colon in a value',
    find: inPlan(/(?<=\n {8}shortTitle: .*)(?=\n)/gu, () => ': 重点'),
  },
  {
    rule: 'yaml/syntax',
    what: 'begin a text with a reference',
    find: inPlan(/(?<=\n {8})shortTitle: .*/gu, () => 'shortTitle: {{unit "党委办公室"}}牵头的工作'),
  },
  {
    rule: 'yaml/syntax',
    what: 'write a text on the line of its bar',
    find: inPlan(/(?<=\n {8}text: \|)\n {10}/gu, () => ' '),
  },
  {
    rule: 'yaml/syntax',
    what: 'write a list behind its key',
    find: inPlan(/(?<=\n {8}support: )\[(.*)\]/gu, (_, units) => `- ${units}`),
  },
  {
    rule: 'yaml/syntax',
    what: 'paste a second document below',
    find: inPlan(/\n(?= {2}- id: [a-z-]+\n {4}title: )/gu, () => '\n---\n'),
  },
  {
    rule: 'yaml/tab',
    what: 'indent with a tab',
    find: inPlan(/(?<=\n) {8}(?=(?:lead|by): )/gu, () => '\t'),
  },
  {
    rule: 'yaml/full-width-space',
    what: 'indent with full-width spaces',
    find: inPlan(/(?<=\n) {8}(?=(?:lead|by): )/gu, () => '　　　　'),
  },
  {
    rule: 'yaml/full-width',
    what: 'a full-width colon behind a key',
    find: inPlan(/(?<=\n {8}(?:lead|by)): /gu, () => '：'),
  },
  {
    rule: 'yaml/full-width',
    what: 'full-width commas in a list',
    find: inPlan(/(?<=\n {8}support: \[[^\],]*), /gu, () => '，'),
  },
  {
    rule: 'yaml/full-width',
    what: 'full-width brackets around a list',
    find: inPlan(/(?<=\n {8}support: )\[(.*)\]/gu, (_, units) => `［${units}］`),
  },
  {
    rule: 'yaml/full-width',
    what: 'Chinese quotation marks for those of YAML',
    find: everywhere('indicators.yaml', /unit: "%"/gu, () => 'unit: “%”'),
  },
  {
    rule: 'yaml/full-width',
    what: 'a full-width number sign before a remark',
    find: inPlan(/(?<=\n +)# /gu, () => '＃ '),
  },
  {
    rule: 'yaml/duplicate-key',
    what: 'write a key twice',
    find: inPlan(/(?<=\n) {8}lead: .*\n/gu, (line) => `${line}${line}`),
  },
  {
    rule: 'yaml/duplicate-key',
    what: 'write a key in both languages',
    find: inPlan(/(?<=\n) {8}lead: (.*)\n/gu, (line, unit) => `${line}        牵头: ${unit}\n`),
  },
  {
    rule: 'yaml/anchor',
    what: 'refer by an alias of YAML',
    find: inPlan(/(?<=\n {8}lead: ).*/gu, () => '*office'),
  },
  {
    rule: 'yaml/anchor',
    what: 'begin a text with a star',
    find: inPlan(/(?<=\n {8}shortTitle: )(?=[^“])/gu, () => '*'),
  },
  {
    rule: 'yaml/merge-mark',
    what: 'leave the marks of a merge',
    find: inPlan(/(?<=\n)( {8}by: .*\n)/gu, (line) => `<<<<<<< HEAD\n${line}=======\n${line}>>>>>>> draft\n`),
  },
  {
    rule: 'yaml/number-changes',
    what: 'write a number with a leading zero',
    find: everywhere('2025/notice.yaml', /(?<=copies: )(?=\d)/gu, () => '0'),
  },
  {
    rule: 'yaml/number-underscore',
    what: 'group digits by underscores',
    find: everywhere('2025/notice.yaml', /(?<=copies: )\d+/gu, () => '1_000'),
  },
  {
    rule: 'yaml/swallowed-key',
    what: 'indent the keys below a text as deep as it is',
    find: inPlan(
      /(?<=\n {10}.*\n) {8}(lead: .*\n)((?: {8}[a-zA-Z]+: .*\n)*)(?= {6}- id|\n)/gu,
      (_, lead = '', others = '') => `          ${lead}${others.replaceAll(/^(?=.)/gmu, '  ')}`,
    ),
  },
  {
    rule: 'yaml/swallowed-key',
    what: 'the same, with the keys in Chinese',
    find: inPlan(
      /(?<=\n {10}.*\n) {8}lead: (.*\n)(?: {8}#.*\n)*(?: {8}serves: (.*\n))?(?: {8}support: (.*\n))?(?: {8}by: (.*\n))?(?= {6}- id|\n)/gu,
      (_, lead = '', serves = '', support = '', by = '') =>
        [
          ['牵头', lead],
          ['服务规划', serves],
          ['配合', support],
          ['时限', by],
        ]
          .map(([key, value]) => (value === '' ? '' : `          ${key}: ${value}`))
          .join(''),
    ),
  },
  {
    rule: 'yaml/too-deep',
    what: 'hold down the key of a bracket',
    find: inPlan(/(?<=\n {8}support: )\[/gu, () => '['.repeat(200)),
  },
  {
    rule: 'yaml/not-a-mapping',
    what: 'write a document as a list',
    find: everywhere('2025/letter-data.yaml', /^[\s\S]+$/gu, () => '- 关于商请提供数据的函\n'),
  },
]
