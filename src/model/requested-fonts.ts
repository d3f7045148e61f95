import * as z from 'zod'
import { field, text } from './field.ts'

const requestedFont = (alias: string, example: string) =>
  field(
    text(),
    alias,
    `${alias}用哪种字体：本机已装字体的名称，如 ${example}，或工作区内 TrueType 字体文件的路径，如 fonts/own.ttf；字体集中的一种写 fonts/own.ttc#名称。不写则用随附的开源字体。`,
  ).optional()

/** `fonts` in plan.yaml: the licensed fonts of an institution, by the face that they serve. */
export const requestedFontsSchema = z.strictObject({
  fangsong: requestedFont('仿宋', '仿宋_GB2312'),
  kaiti: requestedFont('楷体', '楷体_GB2312'),
  heiti: requestedFont('黑体', '黑体'),
  songti: requestedFont('宋体', '方正书宋_GBK'),
  xiaobiaosong: requestedFont('小标宋', '方正小标宋_GBK'),
})

export type RequestedFonts = z.infer<typeof requestedFontsSchema>
