import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import type { Figure } from './figure.ts'
import { faceOf, indentOf, linesThat } from './places.ts'

/** The four levels by their numbers, with titles that stand on rows of their own. */
const levels = [
  {
    zh: '第一层（一、）',
    en: 'first level (一、)',
    face: '黑体',
    pattern: /^[一二三四五六七八九十]+、.+[^。；，]$/,
    on: ['notice-2024-15', 'notice-2025-12', 'levels'],
  },
  {
    zh: '第二层（（一））',
    en: 'second level (（一）)',
    face: '楷体',
    pattern: /^（[一二三四五六七八九十]+）[^。]+$/,
    on: ['levels'],
  },
  { zh: '第三层（1.）', en: 'third level (1.)', face: '仿宋', pattern: /^\d\./, on: ['levels'] },
  { zh: '第四层（（1））', en: 'fourth level (（1）)', face: '仿宋', pattern: /^（\d）/, on: ['levels'] },
] as const

const runIn = (pdf: MeasuredPdf) => linesThat(pdf, /^（[一二三四五六七八九十]+）[^。]+。./)

/** GB/T 9704-2012 7.3.3: 结构层次序数. */
export const levelFigures: readonly Figure[] = [
  ...levels.flatMap(({ zh, en, face, pattern, on }): Figure[] => [
    {
      clause: '7.3.3',
      zh: `${zh}字体`,
      en: `face of the ${en}`,
      asked: face,
      on,
      measure: (pdf) => linesThat(pdf, pattern).map(({ line }) => faceOf(line)),
    },
    {
      clause: '7.3.3',
      zh: `${zh}左空二字`,
      en: `${en} from the left edge`,
      asked: 2,
      unit: 'characters',
      tolerance: 0.02,
      on,
      measure: (pdf) => linesThat(pdf, pattern).map(indentOf),
    },
  ]),
  {
    clause: '7.3.3',
    zh: '第二层接排正文的行：标题、正文字体',
    en: 'a row of the second level whose text is run in: faces of title and text',
    asked: '楷体、仿宋',
    isPractice: true,
    on: ['levels'],
    measure: (pdf) => runIn(pdf).map(({ line }) => faceOf(line)),
  },
]
