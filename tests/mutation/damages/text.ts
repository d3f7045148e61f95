import { type Damage, everywhere, inPlan, saying } from '../damage.ts'

/** What people do to marks and words. */
export const textDamages: readonly Damage[] = [
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
]
