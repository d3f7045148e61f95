import { claimDamages } from './claim-damages.ts'
import { type Damage, everywhere, inPlan } from './damage.ts'
import { fiveYearDamages } from './five-year-damages.ts'
import { formDamages } from './form-damages.ts'
import { gradingDamages } from './grading-damages.ts'
import { reportDamages } from './report-damages.ts'

const notice2025 = '2025/notice.yaml'
const first = (after: string) => (whole: string) => `${whole}${after}`
/** A sentence put at the head of a point's text. */
const saying = (sentence: string) => inPlan(/ {8}text: \|\n {10}/gu, (whole) => `${whole}${sentence}`)

/** Damage by family; each is done at some places of the clean example, one at a time. */
export const damages: readonly Damage[] = [
  // ── who leads ──
  {
    rule: 'owner/no-lead',
    what: 'drop a lead',
    find: inPlan(/(- id: [\w-]+\n(?: {8}text: \|\n(?: {10}.*\n)+)) {8}lead: .*\n/gu, (_, head = '') => head),
  },
  {
    rule: 'reference/unknown',
    what: 'misspell a lead',
    find: inPlan(/lead: (?<unit>\S+)/gu, (whole) => `${whole}医`),
    also: ['owner/no-lead'],
  },
  {
    rule: 'owner/several-leads',
    what: 'name two leads',
    find: inPlan(/lead: (\S+)/gu, (_, unit) => `lead: [${unit}, 保健所]`),
    also: ['owner/overload'],
  },
  {
    rule: 'owner/repeated',
    what: 'let the lead support too',
    find: inPlan(/lead: (\S+)\n(?: {8}serves: .*\n)? {8}support: \[/gu, (whole, unit) => `${whole}${unit}, `),
  },
  {
    rule: 'owner/outdated-name',
    what: 'use an alias',
    find: inPlan(/lead: 人力资源部/gu, () => 'lead: 人事部'),
  },
  {
    rule: 'owner/outdated-name',
    what: 'use a former name',
    find: inPlan(/文化研究与宣传教育中心(?=[,\]\n])/gu, () => '文化宣传与教育中心'),
  },
  {
    rule: 'owner/vague',
    what: 'let a collective lead',
    find: inPlan(/lead: \S+/gu, () => 'lead: 各医学中心'),
    also: ['owner/repeated'],
  },
  {
    rule: 'owner/no-deadline',
    what: 'drop a deadline',
    find: inPlan(
      /- id: ([\w-]+)\n {8}text: \|\n(?: {10}(?!.*底前完成).*\n)+(?: {8}(?!by).*\n)*? {8}by: .*\n(?! {8}targets:\n {10}.*底前)/gu,
      (whole) => whole.replace(/ {8}by: .*\n/u, ''),
      (_, id = '') => `- id: ${id}\n`,
    ),
  },
  {
    rule: 'owner/milestone',
    what: 'bring a deadline forward, and leave its steps',
    find: inPlan(
      /by: 2025-1\d(?:-\d\d)?\n(?: {8}#.*\n)* {8}milestones:\n(?: {10}.*\n)* {10}Q4: (.*)\n/gu,
      (whole) => whole.replace(/by: .*/u, 'by: 2025-09-30'),
      (_, step = '') => step,
    ),
  },
  { rule: 'owner/weak-deadline', what: 'say 尽快', find: saying('尽快启动相关工作。') },
  {
    rule: 'owner/not-valid',
    what: 'let a department lead before it is there',
    find: everywhere('2024/work-points.yaml', /lead: \S+/gu, () => 'lead: 运营管理中心'),
  },
  // ── targets ──
  {
    rule: 'target/not-understood',
    what: 'invert a range',
    find: inPlan(/: (\d+)～(\d+)([个例人项])/gu, (_, low, high, unit) => `: ${high}～${low}${unit}`),
  },
  {
    rule: 'target/unit',
    what: '人次 for 人',
    find: inPlan(/(target: \d+)人以上/gu, (_, head) => `${head}人次以上`),
    also: ['year/weakened'],
  },
  { rule: 'target/impossible', what: 'turn a trend round', find: inPlan(/持续下降/gu, () => '持续提升') },
  {
    rule: 'target/impossible',
    what: 'more than all',
    find: inPlan(/target: (\d\d)%以上/gu, (_, value) => `target: 1${value}%以上`),
  },
  {
    rule: 'target/no-baseline',
    what: 'drop the baseline of a change',
    find: inPlan(
      /\{ target: ((?:新增|降低)[^,}]+), baseline: [^,}]+/gu,
      (_, target) => `{ target: ${target}`,
    ),
    also: ['reference/unknown'],
  },
  {
    rule: 'target/already-met',
    what: 'promise less than there is',
    find: inPlan(
      /target: (\d+)([个家张人件次])以上, baseline: \d+/gu,
      (_, value, unit) => `target: ${value}${unit}以上, baseline: ${Number(value) + 1}`,
    ),
    also: ['year/weakened', 'actual/conflict'],
  },
  {
    rule: 'target/jump',
    what: 'climb two levels more',
    find: inPlan(/六级, baseline: 五级/gu, () => '六级, baseline: 三级'),
    also: ['actual/conflict'],
  },
  { rule: 'target/benchmark', what: 'drop a benchmark', find: inPlan(/, benchmark: [^}]+\}/gu, () => ' }') },
  {
    rule: 'target/unreachable',
    what: 'promise more than flows bring',
    find: inPlan(
      /博士人数: \{ target: 160人以上, baseline: 138人 \}/gu,
      () => '博士人数: { target: 200人以上, baseline: 138人, fedBy: [新增博士] }',
    ),
  },
  {
    rule: 'target/decomposition',
    what: 'let the last year miss the target',
    find: inPlan(
      /质控中心: \{ target: 24个, baseline: 22个 \}/gu,
      () => '质控中心: { target: 24个, baseline: 22个, annual: { 2025: 23个 } }',
    ),
  },
  {
    rule: 'target/binding',
    what: 'bind and strive',
    find: inPlan(/(肺移植: \{ target: [^}]*commitment: 力争)/gu, (_, head) => `${head}, binding: 约束性`),
    times: 1,
  },
  {
    rule: 'target/period',
    what: 'a yearly mean of a day',
    find: inPlan(/平均住院日: \{ target: 7.2天/gu, () => '平均住院日: { target: 2025年底前年均7.2天'),
  },
  {
    rule: 'target/unmeasurable',
    what: 'words for a number',
    find: inPlan(/医务人员满意度: 持续提升/gu, () => '医务人员满意度: { qualitative: 显著提升 }'),
  },
  {
    rule: 'target/two-in-one',
    what: 'join two indicators',
    find: everywhere('indicators.yaml', /name: 智慧管理水平/gu, () => 'name: 智慧管理水平、智慧服务水平'),
    also: ['reference/unknown', 'indicator/unused'],
  },
  {
    rule: 'target/name',
    what: 'lose the official name',
    find: everywhere(
      'indicators.yaml',
      / {4}name: (.*)\n {4}aliases: \[.*\]\n(?=(?: {4}.*\n)*? {4}reference: 国考)/gu,
      (_, name) => `    name: ${name}\n`,
      (_, name) => ({ file: 'indicators.yaml', text: `name: ${name}\n` }),
    ),
  },
  // ── prose ──
  { rule: 'prose/conflict', what: 'another figure beside the target', find: saying('博士人数达到120人。') },
  {
    rule: 'prose/baseline',
    what: 'another starting point',
    find: inPlan(
      /(儿科床位|医联体成员单位)由\{\{baseline "[^"]+"\}\}/gu,
      (_, name) => `${name}由12${name === '儿科床位' ? '张' : '家'}`,
    ),
  },
  {
    rule: 'prose/unmentioned',
    what: 'drop a reference',
    find: inPlan(
      /\{\{target "(儿科床位|双带头人支部书记占比|应急培训覆盖率)"\}\}/gu,
      () => '新高',
      (_, name) => `          ${name}: {`,
    ),
  },
  {
    rule: 'prose/altered',
    what: 'blur a target',
    find: inPlan(/\{\{target "(?:平均住院日|质控中心)"\}\}/gu, (whole) => `约${whole}`),
  },
  // ── years ──
  {
    rule: 'year/dropped',
    what: 'delete a point of last year',
    find: inPlan(
      / {6}- id: (?:outreach-brand|public-health|pay-reform|rational-use|quality-centres|two-warmths)\n(?: {8,}.*\n)+/gu,
      () => '',
      () => 'sections:',
    ),
    also: ['indicator/unused', 'coverage/untouched'],
  },
  {
    rule: 'year/weakened',
    what: 'lower a number',
    find: inPlan(/示范党支部: 5～6个/gu, () => '示范党支部: 2个'),
  },
  {
    rule: 'year/weakened',
    what: 'a trend for a number',
    find: inPlan(/示范党支部: 5～6个/gu, () => '示范党支部: 持续增加'),
  },
  {
    rule: 'year/stale',
    what: 'another anniversary',
    find: everywhere('2024/work-points.yaml', /75周年/gu, () => '74周年'),
  },
  // ── form ──
  {
    rule: 'format/prefix',
    what: 'number of another series',
    find: everywhere(notice2025, /示医党发/gu, () => '示医发'),
  },
  {
    rule: 'format/year',
    what: 'number of another year',
    find: everywhere(notice2025, /〔2025〕/gu, () => '〔2024〕'),
    also: ['format/number-order'],
  },
  {
    rule: 'format/number-order',
    what: 'take a number twice',
    find: everywhere(notice2025, /〔2025〕12号/gu, () => '〔2024〕15号'),
    also: ['format/year'],
  },
  {
    rule: 'format/dates',
    what: 'print before signing',
    find: everywhere(notice2025, /printedOn: .*/gu, () => 'printedOn: 2025-02-01'),
  },
  {
    rule: 'format/dates',
    what: 'approve after signing',
    find: everywhere(notice2025, /on: 2025-02-18/gu, () => 'on: 2025-03-18'),
  },
  {
    rule: 'format/approval',
    what: 'drop the approval',
    find: everywhere(
      '2024/notice.yaml',
      /approval: .*\n/gu,
      () => '',
      () => ({ file: '2024/notice.yaml', text: 'issues:' }),
    ),
  },
  {
    rule: 'format/addressees',
    what: 'address twice',
    find: everywhere(notice2025, /to: \[各党支部/gu, () => 'to: [各党支部, 各党支部'),
  },
  {
    rule: 'format/copies',
    what: 'one copy',
    find: everywhere(notice2025, /copies: \d+/gu, () => 'copies: 1'),
  },
  {
    rule: 'format/secrecy',
    what: 'mark a notice secret without numbering its copies',
    find: everywhere(notice2025, /^(?=signedOn:)/gmu, () => 'secrecy: 秘密★1年\n'),
  },
  {
    rule: 'format/mark',
    what: 'give an organ a mark that no row holds',
    find: everywhere(
      'organization.yaml',
      /^(?<before> {2}- \{ id: (?:party-committee|hospital), name: [^,]+, )/gmu,
      (before = '') => `${before}mark: 示例省示例医科大学附属第一人民医院综合管理部文件, `,
    ),
  },
  { rule: 'format/title', what: 'end a title with a mark', find: inPlan(/^title: .*/gmu, first('。')) },
  {
    rule: 'format/closing',
    what: 'end a request as a report',
    find: everywhere('2025/request-beds.yaml', /妥否，请批示/gu, () => '特此报告'),
  },
  {
    rule: 'format/closing',
    what: 'ask in a report',
    find: everywhere('2025/report-work.yaml', /特此报告/gu, () => '妥否，请批示'),
  },
  {
    rule: 'format/direction',
    what: 'copy a request downwards',
    find: everywhere(
      '2025/request-beds.yaml',
      /signedOn: .*/gu,
      (whole = '') => `cc: [各党支部]\n${whole}`,
      () => ({
        file: '2025/request-beds.yaml',
        text: 'cc:',
      }),
    ),
  },
  {
    rule: 'format/direction',
    what: 'send a letter to a department',
    find: everywhere('2025/letter-data.yaml', /to: \[.*\]/gu, () => 'to: [财务部]'),
  },
  { rule: 'format/empty-page', what: 'say 此页无正文', find: saying('（此页无正文）') },
  // ── marks and words ──
  { rule: 'text/marks', what: 'drop a closing quote', find: inPlan(/(?<=“[^”\n]{2,8})”/gu, () => '') },
  {
    rule: 'text/marks',
    what: 'double a mark',
    find: inPlan(/(?<=[\p{Script=Han}])，(?=[\p{Script=Han}])/gu, () => '，，'),
  },
  {
    rule: 'text/width',
    what: 'a half-width comma',
    find: inPlan(/(?<=[\p{Script=Han}])，(?=[\p{Script=Han}])/gu, () => ','),
  },
  { rule: 'text/width', what: 'a half-width bracket', find: inPlan(/（(?=[A-Z]{2,4}）)/gu, () => '(') },
  {
    rule: 'text/latin',
    what: 'leave an “and”',
    find: inPlan(/(?<=[\p{Script=Han}])和(?=[\p{Script=Han}])/gu, () => ' and '),
  },
  {
    rule: 'text/space',
    what: 'a space between hanzi',
    find: inPlan(/(?<= {10}[\p{Script=Han}]{6,8})(?=[\p{Script=Han}]{6,})/gu, () => ' '),
  },
  { rule: 'text/range', what: 'a hyphen for a range', find: saying('评选3-5个先进集体。') },
  { rule: 'text/placeholder', what: 'leave a blank', find: saying('由××科室负责，时间待定。') },
  { rule: 'text/personal-data', what: 'a mobile number', find: saying('联系电话13800138000。') },
  {
    rule: 'text/house-word',
    what: '建国 for 新中国成立',
    find: everywhere('2024/work-points.yaml', /新中国迎来成立75周年/gu, () => '建国75周年'),
  },
  { rule: 'text/formula', what: '做决策', find: saying('重大事项集体做决策。') },
  { rule: 'text/measure-word', what: 'about, more or less', find: saying('全年约30场左右。') },
  { rule: 'number/sequence', what: 'skip a number', find: saying('一是建制度。二是抓落实。四是严考核。') },
  {
    rule: 'number/count',
    what: 'count one too many',
    find: everywhere('2024/work-points.yaml', /“四大中心”由挂牌/gu, () => '“五大中心”由挂牌'),
  },
  {
    rule: 'indicator/unused',
    what: 'define an indicator that nobody uses',
    find: everywhere(
      'indicators.yaml',
      /^indicators:\n/gmu,
      (whole) => `${whole}  - { id: unused, name: 无人使用的指标, unit: 个, measure: flow }\n`,
      () => ({ file: 'indicators.yaml', text: '无人使用的指标' }),
    ),
  },
  // ── what is said to be reached ──
  ...claimDamages,
  // ── reports ──
  ...reportDamages,
  // ── shape ──
  {
    rule: 'key/unknown',
    what: 'misspell a key',
    find: inPlan(/ {8}support: /gu, () => '        suport: '),
    also: ['year/dropped', 'coverage/untouched'],
  },
  {
    rule: 'id/duplicate',
    what: 'use an id twice',
    find: inPlan(/- id: data-and-ai\n/gu, () => '- id: smart-hospital\n'),
    also: ['year/dropped', 'year/weakened', 'year/id-changed'],
  },
  // ── forms and attachments ──
  ...formDamages,
  // ── rosters ──
  {
    rule: 'roster/repeated',
    what: 'name a member twice',
    find: everywhere(
      '2024/plan-patients.yaml',
      /role: 成员, names: \[(\S+), /gu,
      (whole, name = '') => `${whole}${name}, `,
    ),
  },
  {
    rule: 'roster/repeated',
    what: 'list a deputy among the members',
    find: everywhere('2024/plan-operations.yaml', /(?<=^ {16}- )(?:吴示例|何示|吕样本)$/gmu, () => '钱样本'),
  },
  {
    rule: 'number/count',
    what: 'count the groups of a roster by hand, and wrongly',
    find: everywhere(
      '2024/plan-culture.yaml',
      /组成人员如下：/gu,
      () => '中心下设五个工作组，组成人员如下：',
    ),
  },
  // ── names ──
  {
    rule: 'name/differs',
    what: 'use a former name in prose',
    find: saying('由文化宣传与教育中心组织观摩。'),
  },
  {
    rule: 'name/differs',
    what: 'shorten a title that is cited',
    find: everywhere(
      '2024/measures.yaml',
      /\{\{doc "hospital-party-building"\}\}/gu,
      () => '《关于加强公立医院党建工作的意见》',
    ),
  },
  // ── documents of others ──
  {
    rule: 'cited/weakened',
    what: 'ask less than those above',
    find: everywhere('2024/measures.yaml', /不低于职工总数的0\.5%/gu, () => '不低于职工总数的0.4%'),
  },
  {
    rule: 'cited/no-number',
    what: 'cite a document by its title alone',
    find: everywhere(
      '2024/measures.yaml',
      /\{\{doc "hospital-party-building"\}\}/gu,
      () => '《关于加强公立医院党的建设工作的意见》',
    ),
  },
  {
    rule: 'format/citation',
    what: 'give a cited document another number',
    find: everywhere(
      '2024/measures.yaml',
      /\{\{doc "hospital-party-building"\}\}/gu,
      () => '《关于加强公立医院党的建设工作的意见》（中办发〔2018〕53号）',
    ),
  },
  // ── the five-year plan ──
  ...fiveYearDamages,
  // ── grades ──
  ...gradingDamages,
  // ── what has gone out ──
  {
    rule: 'issued/changed',
    what: 'edit what has gone out',
    issued: ['notice-2025-12'],
    find: inPlan(/ {8}text: \|\n {10}(?=\p{Script=Han})/gu, (whole) => `${whole}提高站位，`),
  },
  {
    rule: 'issued/missing',
    what: 'give another id to what has gone out',
    issued: ['notice-2025-12'],
    find: everywhere(
      notice2025,
      /id: notice-2025-12/gu,
      () => 'id: notice-2025-party-12',
      () => ({ file: 'issued.json', text: '"notice-2025-12"' }),
    ),
  },
]
