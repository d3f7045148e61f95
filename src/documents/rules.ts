import { isChapter, isChapterSection, type Rules, type Section, unitNameOn } from '../model/index.ts'
import { textBlocks } from './blocks.ts'
import { printDate } from './dates.ts'
import { defineText } from './define-text.ts'

/** 办法, 细则, 规定. */
export const rulesDocument = defineText<Rules>('rules', {
  blocks(rules, context) {
    const { preamble, numbering } = rules
    return textBlocks({ paragraphs: preamble, sections: sectionsOf(rules, context.on), numbering }, context)
  },
})

/** The parts, with a last one that says who interprets the rules and from when they hold. */
function sectionsOf(rules: Rules, on: string | undefined): readonly Section[] {
  const { sections, numbering } = rules
  const closing = closingOf(rules, on)
  const last = sections.at(-1)
  if (closing === '' || !last) return sections
  const article = part(closing, last)
  if (numbering !== 'articles' || !isChapter(last)) return [...sections, article]
  // Where there are chapters, it is an article of the last of them; where that has sections, of the last of these.
  const inner = last.sections.at(-1)
  const articles =
    inner && isChapterSection(inner)
      ? [...last.sections.slice(0, -1), { ...inner, sections: [...inner.sections, article] }]
      : [...last.sections, article]
  return [...sections.slice(0, -1), { ...last, sections: articles }]
}

/** A numbered paragraph behind another part. */
function part(text: string, { path }: Section): Section {
  const paragraphs = [[{ type: 'text', text } as const]]
  return {
    id: undefined,
    title: undefined,
    isRunIn: false,
    paragraphs,
    insets: [],
    points: [],
    sections: [],
    path,
  }
}

/** 本办法由党委办公室负责解释，自2024年5月24日起施行。 Empty where neither is said. */
function closingOf({ title, interpretedBy, effectiveOn }: Rules, on: string | undefined): string {
  const clauses = [
    ...(interpretedBy ? [`由${unitNameOn(interpretedBy, on)}负责解释`] : []),
    ...(effectiveOn === undefined ? [] : [`自${printDate(effectiveOn)}起施行`]),
  ]
  return clauses.length === 0 ? '' : `本${nounOf(title)}${clauses.join('，')}。`
}

/** What rules call themselves: the last word of their title. */
function nounOf(title: string): string {
  return /(?:办法|细则|规定|规则|条例|规程|制度|章程|守则|规范)$/u.exec(title)?.[0] ?? '文件'
}
