/** Forms as YAML, to be measured; the base workspace has their issuer. */

/** A form with everything: cover, instructions, blocks with 竖栏, options, a head, tall blanks. */
export const wholeForm = `kind: form
id: whole-form
period: 2025
title: 示例市人民医院行政管理中心项目立项表
cover:
  fields: [项目名称, 项目负责人, 联系电话, 申请日期]
  issuer: party-committee
  on: 2024-05-24
instructions:
  items:
    - 立项表用A4纸双面打印。
    - { text: 封面各项：, items: ['{{label "申请日期"}}：提交立项表的日期。'] }
tables:
  - side: 项目基本信息
    columns: [{ width: 2 }, { width: 6 }]
    rows:
      - { cells: [项目名称, ''], height: 2 }
      - { cells: [立项依据与研究意义, ''], height: 6 }
      - { cells: [实施方案, ''], height: 12 }
      - { cells: [预期实施成效, ''], height: 10 }
  - side: 项目申请人
    columns: [{ width: 1.8 }, { width: 3.6 }, { width: 1.8 }, { width: 3.6 }]
    rows:
      - [姓名, '', 性别, { options: [男, 女] }]
      - [学位, { options: [博士, 硕士, 其他] }, 职称, { options: [正高, 副高, 其他] }]
      - [所在科室, { blank: 3 }]
  - side: 主要参加人员
    columns: [姓名, 学位, 签名]
    emptyRows: 6
`

/** How many rows the list of `longForm` has. */
export const longRows = 50

/** A form without cover whose list runs over several pages. */
export const longForm = `kind: form
id: long-form
period: 2025
title: 新技术准入登记表
tables:
  - side: 登记情况
    rows:
      - { cells: [技术名称, ''], height: 5 }
      - { cells: [适应证, ''], height: 9 }
      - { cells: [操作规程, ''], height: 12 }
  - side: 参加人员
    columns: [姓名, 学位, { heading: 所在部（处）、科室, width: 1.6 }, 签名]
    emptyRows: ${longRows}
`

/** Cells that take several rows, set upright and vertically, with a line behind an option; the last block needs two pages. */
export const mergedForm = `kind: form
id: merged-form
period: 2025
title: 新技术准入申报表
tables:
  - columns: [{ width: 0.5 }, { width: 1.2 }, { width: 2.4 }, { width: 1.2 }, { width: 2 }, { width: 1.4 }]
    rows:
      - [{ label: 申请人, down: 4, vertical: true }, 姓名, '', 性别, { options: [男, 女] }, { label: 照片, down: 3 }]
      - [民族, '', 证件号码, '']
      - [电子信箱, '', 手机, '']
      - [学位, { options: [博士, { name: 其他, line: 3 }] }, 职称, { options: [正高, { name: 其他, line: 9 }], span: 2 }]
      - [{ label: 立项依据, span: 2 }, { blank: 4 }]
  - side: 审批
    columns: [{ width: 0.4 }, { width: 1.5 }, { width: 4 }]
    rows:
      - { cells: [{ label: 部门意见, down: 2, vertical: true }, 医务部, { options: [同意, 不同意], down: 2 }], height: 9 }
      - { cells: [科教部], height: 9 }
      - { cells: [{ label: 医院意见, down: 3, vertical: true }, 院长办公会, ''], height: 20 }
      - { cells: [党委会, ''], height: 14 }
      - { cells: [质量管理委员会, ''], height: 14 }
  - columns: [{ width: 1 }, { width: 4 }]
    rows:
      - { cells: [{ label: 验收意见, down: 3 }, ''], height: 10 }
      - [{ options: [通过, 不通过] }]
      - { cells: [''], height: 8 }
`
