import { type Damage, everywhere, inPlan, saying } from '../damage.ts'

const notice2025 = '2025/notice.yaml'

/** What people do to the elements of official documents. */
export const formatDamages: readonly Damage[] = [
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
    also: ['format/minutes'],
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
      /^ {2}- \{ id: (?:party-committee|hospital), name: [^,]+, /gmu,
      (whole = '') => `${whole}mark: 示例省示例医科大学附属第一人民医院综合管理部文件, `,
    ),
  },
  {
    rule: 'format/title',
    what: 'end a title with a mark',
    find: inPlan(/^title: .*/gmu, (whole) => `${whole}。`),
  },
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
    what: 'sign for a document in 信函格式',
    find: everywhere(
      '2025/opinion-outpatient.yaml',
      /^(?=signedOn:)/gmu,
      () => 'layout: letter\nsigners: 张示例\n',
      () => ({ file: '2025/opinion-outpatient.yaml', text: 'signers:' }),
    ),
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
  {
    rule: 'format/dates',
    what: 'let rules hold before they were signed',
    find: everywhere('2024/centre-rules.yaml', /effectiveOn: .*/gu, () => 'effectiveOn: 2024-05-01'),
  },
  {
    rule: 'format/minutes',
    what: 'approve on another day than the minutes say',
    find: everywhere(notice2025, /on: 2025-02-18/gu, () => 'on: 2025-02-11'),
  },
  {
    rule: 'format/minutes',
    what: 'keep minutes that speak of other matters',
    find: everywhere(
      '2025/minutes-party-committee.yaml',
      /text: \|[\s\S]*?(?=present:)/gu,
      () => 'text: 会议研究了门诊楼改造事项，同意按程序招标。\n',
      () => ({ file: notice2025, text: 'approval:' }),
    ),
  },
  {
    rule: 'format/carrier',
    what: 'a notice that no longer issues anything',
    find: everywhere(
      '2025/tasks-notice.yaml',
      /issues: tasks-2025/gu,
      () => 'subject: 落实年度工作要点任务',
      () => ({ file: '2025/tasks.yaml', text: 'id: tasks-2025' }),
    ),
  },
  {
    rule: 'format/issuer',
    what: 'have the president’s meeting pass what the Party committee signs',
    find: everywhere('2025/tasks-notice.yaml', /body: 医院党委会/gu, () => 'body: 院长办公会'),
  },
]
