import * as z from 'zod'
import { assertionsField, checkSettingsSchema } from './check-settings.ts'
import { field, text } from './field.ts'
import { requestedFontsSchema } from './requested-fonts.ts'
import { typographySchema } from './typography/index.ts'

/** `plan.yaml`: what belongs to the workspace. */
export const planFileSchema = z
  .strictObject({
    schema: field(z.literal(1), '版本', '源语言的版本，目前为 1。'),
    organization: field(text(), '机构', '机构名录文件的路径，相对于本文件。').default('organization.yaml'),
    indicators: field(
      text(),
      '指标',
      '指标词典：在 plan.yaml 中写词典文件的路径，在词典中列出各项指标。',
    ).default('indicators.yaml'),
    cited: field(
      text(),
      '引用文件',
      '引用文件名录的路径，如 cited.yaml；不引用其他单位文件的不写。',
    ).optional(),
    documents: field(
      z.union([text(), z.array(text())]),
      '文件',
      '计划文件的路径模式，如 "20*/**/*.yaml"。',
    ).default('20*/**/*.yaml'),
    issued: field(
      text(),
      '发文登记',
      '发文登记的路径，相对于 plan.yaml：已印发的文件当时说了什么，由 plan issue 写入，不手工修改。',
    ).default('issued.json'),
    actuals: field(
      z.union([text(), z.array(text())]),
      '实际数',
      '实际数台账：在 plan.yaml 中写台账文件的路径模式，在台账中按上报先后逐条记录。',
    ).default('20*/actuals.yaml'),
    fonts: field(
      requestedFontsSchema,
      '字体',
      '本单位有使用许可的字体，按字体种类书写；没有的用随附的开源字体代替。',
    ).default({}),
    typography: field(
      typographySchema,
      '版式',
      '本单位的版式与 GB/T 9704-2012 不同之处；长度连同单位书写，如 35mm、16pt、三号、2行、28字。不写的一律照国标。',
    ).default({}),
    check: field(checkSettingsSchema, '检查', 'plan check 怎样检查本工作区。').default(
      checkSettingsSchema.parse({}),
    ),
    assert: assertionsField.default([]),
  })
  .meta({ title: 'plan.yaml', description: '工作区：机构名录、指标词典和计划文件各在哪里。' })

export type PlanFile = z.infer<typeof planFileSchema>
