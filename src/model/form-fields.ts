import * as z from 'zod'
import { count, day, field, formError, list, reference, text } from './field.ts'

/**
 * A mapping of a form. What somebody has filled in is no key of it: often it is data of a person, which are never
 * stored; whoever writes some is told so.
 */
const blank = <S extends z.ZodRawShape>(shape: S) =>
  z.strictObject(shape).meta({ whenUnknown: 'form/filled' })

const label = (about: string) => field(text(), '栏目', about)

const coverFieldSchema = z.union([
  text(),
  blank({ label: label('封面上的一项，如 项目名称；后面印一条横线供填写。') }),
])

const coverSchema = z.strictObject({
  fields: field(
    list(coverFieldSchema).min(1, formError('non-empty')),
    '填写项',
    '封面上各项的名称，自上而下；各印一条横线供填写。',
  ),
  issuer: field(reference('issuer'), '发文机关', '制表的机关，印在封面下方。').optional(),
  on: field(day(), '日期', '制表日期；封面上印成汉字的年份，如 二〇二四年制。').optional(),
})

const instructionText = field(text(), '正文', '一条填写说明；可用 {{label "栏目"}} 引用表中的栏目。')
const instructionSchema = z.union([
  text(),
  z.strictObject({
    text: instructionText,
    items: field(
      list(text()).min(1, formError('non-empty')),
      '条目',
      '下一层各条，按印出的顺序；序号由系统编排。',
    ),
  }),
])

const instructionsSchema = z.strictObject({
  title: field(text(), '标题', '标题，不写序号，不加句末标点。').default('填写说明'),
  items: field(
    list(instructionSchema).min(1, formError('non-empty')),
    '条目',
    '各条填写说明，按印出的顺序；序号由系统编排。',
  ),
})

const columnSchema = z.union([
  text(),
  blank({
    heading: field(text(), '栏名', '表头中这一栏的名称；各栏都不写，就没有表头。').optional(),
    width: field(
      z.number().positive(formError('share')),
      '栏宽',
      '与其他各栏相比的宽度，如 1、2、0.5。',
    ).default(1),
  }),
])

const optionSchema = z.union([
  text(),
  blank({
    name: field(text(), '名称', '选项的名称，如 其他。'),
    line: field(count(), '横线', '后面印“：”和一条横线供填写，横线长几个字。'),
  }),
])

const cellSchema = z.union([
  z.string(),
  blank({
    label: label('栏目名称，如 项目名称。').optional(),
    blank: field(
      z.int(formError('blank-columns')).min(1, formError('blank-columns')),
      '空格',
      '留给人填写的空格，占几栏。',
    ).optional(),
    options: field(
      list(optionSchema).min(1, formError('non-empty')),
      '选项',
      '供勾选的各项，如 [男, 女]；每项前印一个方框。要填写内容的写 { name: 其他, line: 6 }。',
    ).optional(),
    span: field(count(), '跨栏', '栏目或选项占几栏；不写即一栏。').optional(),
    down: field(count(), '跨行', '这一格向下占几行；下面各行不再写它。不写即一行。').optional(),
    vertical: field(z.boolean(), '竖排', '栏目竖排，一字一行；栏要窄，如 width: 0.4。').optional(),
  }),
])

const height = field(count(), '行高', '至少几行字高；空格大的写大些。')

const rowSchema = z.union([
  list(cellSchema).min(1, formError('non-empty')),
  blank({
    cells: field(
      list(cellSchema).min(1, formError('non-empty')),
      '各格',
      '自左至右各格：文字是栏目，"" 是一个空格，{ blank: 3 } 是占三栏的空格，{ options: [男, 女] } 是供勾选的选项；加 down: 3 则向下占三行。',
    ),
    height: height.optional(),
  }),
])

const tableSchema = blank({
  side: field(text(), '竖栏', '左侧竖排的栏目，与它的各行同高，如 项目基本信息。').optional(),
  columns: field(
    list(columnSchema).min(1, formError('non-empty')),
    '各栏',
    '各栏，自左至右；只写栏名，或写栏名和栏宽。',
  ).optional(),
  rows: field(
    list(rowSchema).min(1, formError('non-empty')),
    '各行',
    '各行，每行自左至右列出各格。',
  ).optional(),
  emptyRows: field(count(), '空行', '表头下面的空行数，供逐行填写；写了它就不写各行。').optional(),
  height: height.optional(),
})

/** What a form consists of, beside what every document has. */
export const formFields = {
  cover: field(coverSchema, '封面', '表的封面：各填写项、制表机关和年份；不写则没有封面。').optional(),
  instructions: field(
    instructionsSchema,
    '填写说明',
    '封面之后的填写说明，单独一面；不写则没有。',
  ).optional(),
  tables: field(list(tableSchema).min(1, formError('non-empty')), '表格', '表的各块，自上而下，印成一张表。'),
}

export type CoverSource = z.infer<typeof coverSchema>
export type InstructionsSource = z.infer<typeof instructionsSchema>
export type FormTableSource = z.infer<typeof tableSchema>
export type RowSource = z.infer<typeof rowSchema>
export type CellSource = z.infer<typeof cellSchema>
