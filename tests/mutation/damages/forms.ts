import { type Damage, everywhere } from '../damage.ts'

const form = '2024/project-form.yaml'

/** What is done to forms, and to attachments. */
export const formDamages: readonly Damage[] = [
  {
    rule: 'form/label',
    what: 'call a label otherwise in the instructions',
    find: everywhere(form, /\{\{label "申请日期"\}\}/gu, () => '申报日期'),
  },
  {
    rule: 'form/label',
    what: 'give a form another name in its instructions',
    find: everywhere(form, /立项表(?=封面|的日期)/gu, () => '申报书'),
  },
  {
    rule: 'form/filled',
    what: 'fill in a form',
    find: everywhere(
      form,
      /(?<=- \[)(姓名|民族|电子信箱)(?=, '')/gu,
      (_, label = '') => `{ label: ${label}, value: 示例 }`,
    ),
  },
  {
    rule: 'reference/unknown',
    what: 'rename a label that the instructions name',
    find: everywhere(
      form,
      /side: 主要参加人员/gu,
      () => 'side: 项目组成员',
      () => ({ file: form, text: '{{label "主要参加人员"}}' }),
    ),
  },
  {
    rule: 'format/attachments',
    what: 'write the list of attachments out by hand',
    find: everywhere(
      '2024/centre-decision.yaml',
      /请各部门遵照执行。/gu,
      (whole) => `${whole}\n\n  附件：立项表`,
      () => ({ file: '2024/centre-decision.yaml', text: '附件：立项表' }),
    ),
  },
]
