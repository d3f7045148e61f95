import { type Damage, everywhere, saying } from '../damage.ts'

const notice = '2025/notice.yaml'
/** After so many rows a table is numbered from one again. */
const rowsOfHalf = 6

/** What people do to numbers of items, and to counts of what is listed. */
export const numberDamages: readonly Damage[] = [
  { rule: 'number/sequence', what: 'skip a number', find: saying('一是建制度。二是抓落实。四是严考核。') },
  {
    rule: 'number/count',
    what: 'count one too many',
    find: everywhere('2024/work-points.yaml', /“四大中心”由挂牌/gu, () => '“五大中心”由挂牌'),
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
  {
    rule: 'number/restart',
    what: 'number the rows of a table, and begin anew in its middle',
    find: everywhere(notice, /columns:\n(?: {8}- .*\n)+ {6}rows:\n(?: {8}- \[.*\n)+/gu, (table = '') => {
      let row = 0
      return table
        .replace(/(?<=columns:\n)/u, '        - { heading: 序号, width: 1 }\n')
        .replaceAll(/(?<= {8}- \[)/gu, () => `${(row++ % rowsOfHalf) + 1}, `)
    }),
  },
  {
    rule: 'number/partly',
    what: 'one paragraph of several without its number',
    isStrict: true,
    find: everywhere(
      '2025/tasks-notice.yaml',
      /text: \|\n/gu,
      (whole) => `${whole}  一是细化任务。\n\n  二是明确责任。\n\n  按月调度进展。\n\n  三是严格考核。\n\n`,
      () => ({ file: '2025/tasks-notice.yaml', text: '按月调度进展' }),
    ),
  },
]
