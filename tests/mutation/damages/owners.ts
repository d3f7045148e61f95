import { type Damage, everywhere, inPlan, saying } from '../damage.ts'

/** What people do to the departments that lead and support, and to their deadlines. */
export const ownerDamages: readonly Damage[] = [
  {
    rule: 'owner/no-lead',
    what: 'drop a lead',
    find: inPlan(
      /(- id: [\w-]+\n(?: {8}(?!text).*\n)*(?: {8}text: \|\n(?: {10}.*\n)+)) {8}lead: .*\n/gu,
      (_, head = '') => head,
    ),
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
      /- id: ([\w-]+)\n(?: {8}(?!text).*\n)* {8}text: \|\n(?: {10}(?!.*底前完成).*\n)+(?: {8}(?!by).*\n)*? {8}by: .*\n(?!(?: {8,}.*\n)* {10}.*底前)/gu,
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
  {
    rule: 'owner/past-deadline',
    what: 'leave the deadline of last year',
    find: inPlan(/(?<=\n {8}by: )2025(?=-1\d-\d\d\n(?! *(?:#.*\n *)?milestones))/gu, () => '2024'),
  },
  { rule: 'owner/weak-deadline', what: 'say 尽快', find: saying('尽快启动相关工作。') },
  {
    rule: 'owner/not-valid',
    what: 'let a department lead before it is there',
    find: everywhere('2024/work-points.yaml', /lead: \S+/gu, () => 'lead: 运营管理中心'),
  },
  {
    rule: 'owner/outside',
    what: 'let an organ above or beside the institution lead',
    find: inPlan(/lead: (?:医疗保险部|门诊部|护理部|财务部|科研部)/gu, (whole) =>
      whole.endsWith('医疗保险部') ? 'lead: 示例市医疗保障局' : 'lead: 示例市卫生健康委员会',
    ),
    also: ['owner/repeated'],
  },
  {
    rule: 'owner/duties-differ',
    what: 'copy a duty of the rules into a plan, and change a word of it',
    isStrict: true,
    find: everywhere(
      '2024/plan-culture.yaml',
      /设计制作体现医院特色的文化用品|组织重大主题宣传和典型推介/gu,
      () => '撰写医院新闻、人物和科普文稿',
    ),
  },
  {
    rule: 'owner/open-duties',
    what: 'dissolve a department that leads, and name no successor',
    find: everywhere(
      'organization.yaml',
      /name: (?:科研部|后勤保障部|信息管理部)(?= \})/gu,
      (whole) => `${whole}, until: 2025-06-30`,
    ),
  },
]
