/** A trap, the one complaint about it, what is read all the same, and a near miss that is read in silence. */
interface TrapCase {
  readonly trap: string
  readonly complaint: string
  readonly meant: unknown
  readonly nearMiss: string
}

const keyColons: TrapCase[] = [
  {
    trap: 'title: x\n牵头：医务部\ntext: y\n',
    complaint: '2:3 yaml/full-width ：',
    meant: { title: 'x', lead: '医务部', text: 'y' },
    nearMiss: 'title: x\n牵头: 医务部：王\ntext: y\n',
  },
  {
    trap: '牵头：医务部\n',
    complaint: '1:3 yaml/full-width ：',
    meant: { lead: '医务部' },
    nearMiss: 'x: 牵头：医务部\n',
  },
  {
    trap: '甲乙：\n  - id: a\n    text: b\n',
    complaint: '1:3 yaml/full-width ：',
    meant: { 甲乙: [{ id: 'a', text: 'b' }] },
    nearMiss: '"甲乙：":\n  - id: a\n',
  },
  {
    trap: 'points:\n  - id：a\n    text: b\n',
    complaint: '2:7 yaml/full-width ：',
    meant: { points: [{ id: 'a', text: 'b' }] },
    nearMiss: 'points:\n  - 甲：a\n  - 目标：b\n',
  },
  {
    trap: 'x:\n  标题：y\n',
    complaint: '2:5 yaml/full-width ：',
    meant: { x: { title: 'y' } },
    nearMiss: 'x:\n  目标：推进改革。\n',
  },
  {
    trap: '前言：|\n  第一：推进。\n  牵头：医务部\nlead: a\n',
    complaint: '1:3 yaml/full-width ：',
    meant: { preamble: '第一：推进。\n牵头：医务部\n', lead: 'a' },
    nearMiss: '前言: |\n  第一：推进。\n  牵头：医务部\nlead: a\n',
  },
  {
    trap: 'x: { id：a, title: b }\n',
    complaint: '1:8 yaml/full-width ：',
    meant: { x: { id: 'a', title: 'b' } },
    nearMiss: 'x: { id: a, title: 目标：b }\n',
  },
  {
    trap: 'lead:　医务部\nby: 2025\n',
    complaint: '1:6 yaml/full-width 　',
    meant: { lead: '医务部', by: 2025 },
    nearMiss: 'lead: 　医务部\nby: 2025\n',
  },
  {
    trap: 'lead:医务部\nby: 2025\n',
    complaint: '1:5 yaml/syntax space-after-colon',
    meant: { lead: '医务部', by: 2025 },
    nearMiss: 'text: http://example.invalid\nby: 12:30\n',
  },
]

const lists: TrapCase[] = [
  {
    trap: 'lead: [医务部，护理部]\n',
    complaint: '1:11 yaml/full-width ，',
    meant: { lead: ['医务部', '护理部'] },
    nearMiss: 'lead: ["医务部，护理部"]\n',
  },
  {
    trap: 'lead: [医务部, 护理部，门诊部；财务部]\n',
    complaint: '1:16 yaml/full-width ，',
    meant: { lead: ['医务部', '护理部', '门诊部', '财务部'] },
    nearMiss: 'lead: [医务部, 推进疑难病症诊治能力提升工程，力争开展心脏移植, 各部（处）、科室]\n',
  },
  {
    trap: 'to: [各党支部；各科室]\n',
    complaint: '1:10 yaml/full-width ；',
    meant: { to: ['各党支部', '各科室'] },
    nearMiss: 'to: [各部（处）、科室]\n',
  },
  {
    trap: 'lead: ["医务部"，"护理部，门诊部"]\n',
    complaint: '1:13 yaml/full-width ，',
    meant: { lead: ['医务部', '护理部，门诊部'] },
    nearMiss: 'lead: ["医务部", "护理部，门诊部"]\n',
  },
  {
    trap: 'x: { party: 示医党发，title: 示医发 }\n',
    complaint: '1:17 yaml/full-width ，',
    meant: { x: { party: '示医党发', title: '示医发' } },
    nearMiss: 'x: { title: 夯实基础，提升质量, party: a }\n',
  },
  {
    trap: 'lead: ［医务部, 护理部］\nby: a\n',
    complaint: '1:7 yaml/full-width ［',
    meant: { lead: ['医务部', '护理部'], by: 'a' },
    nearMiss: 'lead: ［2025］12号\nby: a\n',
  },
  {
    trap: 'lead: [医务部, 护理部］\nby: a\n',
    complaint: '1:16 yaml/full-width ］',
    meant: { lead: ['医务部', '护理部'], by: 'a' },
    nearMiss: 'lead: [医务部, "护理部］"]\nby: a\n',
  },
  {
    trap: 'x: ｛id: a, title: b｝\nby: a\n',
    complaint: '1:4 yaml/full-width ｛',
    meant: { x: { id: 'a', title: 'b' }, by: 'a' },
    nearMiss: 'x: ｛甲｝乙\nby: a\n',
  },
  {
    trap: 'x: { id: a，title: b}\n',
    complaint: '1:11 yaml/full-width ，',
    meant: { x: { id: 'a', title: 'b' } },
    nearMiss: 'x: { id: a，b：c }\n',
  },
  {
    trap: 'lead:\n  － 医务部\nby: a\n',
    complaint: '2:3 yaml/full-width －',
    meant: { lead: ['医务部'], by: 'a' },
    nearMiss: 'lead:\n  - －5\n  - a－b\nby: －\n',
  },
  {
    trap: 'lead:\n  -　医务部\nby: a\n',
    complaint: '2:4 yaml/full-width 　',
    meant: { lead: ['医务部'], by: 'a' },
    nearMiss: 'lead:\n  - "-　医务部"\nby: a-　b\n',
  },
]

const quotes: TrapCase[] = [
  {
    trap: 'lead: “医务部”\n',
    complaint: '1:7 yaml/full-width “',
    meant: { lead: '医务部' },
    nearMiss: 'title: “十四五”规划\ntext: “一站式”与“一门式”\nx: “示例医科大学附属医院医疗技术协作体”\n',
  },
  {
    trap: 'lead: [a, “医务部”]\n',
    complaint: '1:11 yaml/full-width “',
    meant: { lead: ['a', '医务部'] },
    nearMiss: 'lead: [a, “十四五”规划]\n',
  },
  {
    trap: 'lead: "医务部”\nby: "a"\n',
    complaint: '1:11 yaml/full-width ”',
    meant: { lead: '医务部', by: 'a' },
    nearMiss: 'lead: "推进“一站式”\n  服务"\nby: "a"\n',
  },
]

const indentation: TrapCase[] = [
  {
    trap: 'x:\n\tlead: a\ny: b\n',
    complaint: '2:1 yaml/tab',
    meant: { x: { lead: 'a' }, y: 'b' },
    nearMiss: 'y: "a\n  \tb"\nz: |\n  a\n  \tb\n\t\n\t# c\n',
  },
  {
    trap: 'x:\n  lead: a\n\tby: b\n',
    complaint: '3:1 yaml/tab',
    meant: { x: { lead: 'a', by: 'b' } },
    nearMiss: 'x:\n  lead: a\t\n  by: b\n',
  },
  {
    trap: 'x:\n　lead: a\n',
    complaint: '2:1 yaml/full-width-space',
    meant: { x: { lead: 'a' } },
    nearMiss: 'x:\n  lead: 　a\n',
  },
  {
    trap: 'text: |\n　　推进：改革。\nlead: a\n',
    complaint: '2:1 yaml/full-width-space',
    meant: { text: '推进：改革。\n', lead: 'a' },
    nearMiss: 'text: |\n  　　推进：改革。\nlead: a\n',
  },
]

const comments: TrapCase[] = [
  {
    trap: '＃ 说明\nlead: a\n',
    complaint: '1:1 yaml/full-width ＃',
    meant: { lead: 'a' },
    nearMiss: '# ＃ 说明\nlead: a\ntext: |\n  ＃ 说明\n',
  },
  {
    trap: 'lead: a  ＃ 说明\n',
    complaint: '1:10 yaml/full-width ＃',
    meant: { lead: 'a' },
    nearMiss: 'lead: 更新 ＃1 机组\n',
  },
]

/** All of them, by what they are about. */
export const trapCases = { keyColons, lists, quotes, indentation, comments }
