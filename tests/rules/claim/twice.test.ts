import { claimTwice } from '../../../src/rules/claim/twice.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { saying, withPoints } from '../../helpers/rule-workspace.ts'

const point = (id: string, text: string) =>
  `- id: ${id}\n  text: ${text}\n  lead: 医务部\n  nature: standing\n`

testRule(claimTwice, [
  {
    name: 'one achievement twice in one text, once among others',
    files: saying(
      '消化内科获批国家级重点遴选专科，肿瘤中心获批国家级重点专科建设项目，骨科、消化内科获批国家级重点遴选专科。',
    ),
    finds: [
      '2025/work-points.yaml:10 “骨科、消化内科获批国家级重点遴选专科” claim/twice {"who":"消化内科","what":"国家级重点遴选专科"} (also-here 2025/work-points.yaml:10 “消化内科获批国家级重点遴选专科”)',
    ],
  },
  {
    name: 'in two points of one document',
    files: withPoints(
      `${point('one', '医院荣获“全省公立医院党建示范医院”称号，再接再厉。')}${point('two', '医院荣获“全省公立医院党建示范医院”称号。')}`,
    ),
    finds: [
      '2025/work-points.yaml:14 “医院荣获“全省公立医院党建示范医院”称号” claim/twice {"who":"医院","what":"“全省公立医院党建示范医院”称号"} (also-here 2025/work-points.yaml:10 “医院荣获“全省公立医院党建示范医院”称号”)',
    ],
  },
  {
    name: 'another unit, another thing, another time',
    files: saying(
      '消化内科获批国家级重点遴选专科，骨科获批国家级重点遴选专科，骨科获批省级重点建设专科；医院荣获全省先进单位称号，医院再次荣获全省先进单位称号。',
    ),
    finds: [],
  },
])
