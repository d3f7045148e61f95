import { diagnostic } from '../diagnostics/index.ts'
import type { Path, Scope } from './scope.ts'
import { deepestFields, deepestLevel, type Section } from './sections.ts'

/*
 * Rules in articles have 章, 节, 条, 款, 项 and 目 (《行政法规制定程序条例》第六条): 款 are paragraphs and have no number. Above 章
 * stands nothing: 编 is for codes of law.
 */

/** 章: what has a title on a row of its own, at the outermost level. */
export function isChapter({ title, isRunIn }: Section): boolean {
  return title !== undefined && !isRunIn
}

/** 节 of a chapter: a title on a row of its own above articles. What says something itself is an article. */
export function isChapterSection({ title, isRunIn, paragraphs, insets, sections }: Section): boolean {
  return title !== undefined && !isRunIn && paragraphs.length + insets.length === 0 && sections.length > 0
}

/** An article that stands beside 章, or beside 节, would be taken for one of those before it. */
export function reportAstray(scope: Scope, sections: readonly Section[]): void {
  report('chapter', sections, isChapter)
  for (const chapter of sections)
    if (isChapter(chapter)) report('section', chapter.sections, isChapterSection)

  function report(beside: 'chapter' | 'section', parts: readonly Section[], is: (part: Section) => boolean) {
    if (!parts.some(is)) return
    for (const { path } of parts.filter((part) => !is(part))) {
      const at = scope.parsed.locate(path)
      scope.report(diagnostic('heading/astray', { beside }, { ...at, end: at.start }))
    }
  }
}

/**
 * Rules may be a level deeper than other texts, for 章 and 节 stand above the four levels that are numbered as theirs are; what
 * stands below none of them may not.
 */
export function reportTooDeep(scope: Scope, sections: readonly Section[], inArticles: boolean): void {
  for (const section of sections) if (!inArticles || !isChapter(section)) walk(section, 1)

  function walk({ sections: inner, path }: Section, level: number): void {
    if (level < deepestLevel) for (const part of inner) walk(part, level + 1)
    else if (inner.length > 0) reportUnknown([...path, 'sections'])
  }

  function reportUnknown(path: Path): void {
    const args = { key: scope.parsed.keyAsWritten(path), nearest: [], expected: deepestFields }
    scope.report(diagnostic('key/unknown', args, scope.parsed.locate(path, 'key')))
  }
}
