import { type Damage, everywhere, saying } from '../damage.ts'

/** What people do to names, and to the documents of others that they cite. */
export const nameDamages: readonly Damage[] = [
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
  {
    rule: 'name/near-unit',
    what: 'mistype the body of a roster',
    find: everywhere(
      '2024/plan-culture.yaml',
      /(?<=^ {8}roster:\n)/gmu,
      () => '          body: 文化研究与宣传教肓中心\n',
      () => ({ file: '2024/plan-culture.yaml', text: 'body:' }),
    ),
  },
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
]
