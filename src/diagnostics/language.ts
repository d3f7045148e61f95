/** The languages that every message exists in. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/** What is said in each language: words, unless it is something else. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>
