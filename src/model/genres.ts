/** The fields that some kinds of 公文 carry and others do not. */
export type GenreField =
  | 'layout'
  | 'issues'
  | 'subject'
  | 'title'
  | 'body'
  | 'on'
  | 'number'
  | 'signers'
  | 'serialNumber'
  | 'secrecy'
  | 'urgency'
  | 'to'
  | 'approval'
  | 'closing'
  | 'present'
  | 'absent'
  | 'observers'
  | 'sealed'
  | 'note'
  | 'cc'
  | 'printedBy'
  | 'printedOn'
  | 'copies'

/** GB/T 9704-2012 7, or one of its 特定格式: 信函 (10.1), 纪要 (10.3). */
export type Layout = 'document' | 'letter' | 'minutes'

/** What one kind of 公文 is, and in what it differs from the others. */
export interface Genre {
  /** 文种, with which its title ends. */
  readonly name: string
  /** 行文方向: to those below, to who is above, to who is neither; of 意见 any of them, of 纪要 none. */
  readonly direction: 'down' | 'up' | 'level' | 'any' | 'none'
  /** Of its page, where it does not say otherwise itself. */
  readonly layout: Layout
  /** How it carries another text; undefined where it carries none. */
  readonly carrying: Carrying | undefined
  /** What it has to say beside what all have to, and what it can say; of all else its layout has no place. */
  readonly must: readonly GenreField[]
  readonly may: readonly GenreField[]
  /** 结语 that belongs to it, the usual one first; empty where it has none. */
  readonly closings: readonly string[]
}

interface Carrying {
  /** Between 关于 and 《title》. */
  readonly verb: string
  /** What a carrier without a text of its own says of 《title》. */
  readonly text: string
}

const issuing: Carrying = { verb: '印发', text: '现印发给你们，请认真遵照执行。' }
const submitting: Carrying = { verb: '报送', text: '现予报送，请审阅。' }

const marks = ['serialNumber', 'secrecy', 'urgency'] as const
const printing = ['printedBy', 'printedOn'] as const
const addressed = ['number', 'to', ...printing] as const
const signed = [...marks, 'approval', 'closing', 'sealed', 'note', 'cc', 'copies'] as const
/** Upwards the leader answers for it by name (条例 article 9, item 6). */
const upward = ['subject', 'signers', ...addressed] as const

/**
 * 文种 (《党政机关公文处理工作条例》第八条), by the kind of document: the one place that says in what they differ. 签发人 on
 * what goes down, or several addressees of what goes up, have their place on the page and are for the rules to judge.
 */
export const genres = {
  notice: {
    name: '通知',
    direction: 'down',
    layout: 'document',
    carrying: issuing,
    must: addressed,
    may: ['layout', 'issues', 'subject', 'signers', ...signed],
    closings: ['特此通知'],
  },
  decision: {
    name: '决定',
    direction: 'down',
    layout: 'document',
    carrying: issuing,
    must: addressed,
    may: ['issues', 'subject', 'signers', ...signed],
    closings: [],
  },
  opinion: {
    name: '意见',
    direction: 'any',
    layout: 'document',
    carrying: undefined,
    must: ['subject', ...addressed],
    may: ['layout', 'signers', ...signed],
    closings: [],
  },
  circular: {
    name: '通报',
    direction: 'down',
    layout: 'document',
    carrying: undefined,
    must: ['subject', ...addressed],
    may: ['signers', ...signed],
    closings: ['特此通报'],
  },
  report: {
    name: '报告',
    direction: 'up',
    layout: 'document',
    carrying: submitting,
    must: ['signers', ...addressed],
    may: ['issues', 'subject', ...signed],
    closings: ['特此报告', '专此报告'],
  },
  request: {
    name: '请示',
    direction: 'up',
    layout: 'document',
    carrying: undefined,
    must: upward,
    may: signed,
    closings: ['妥否，请批示', '当否，请批示', '妥否，请批复', '当否，请批复', '特此请示'],
  },
  reply: {
    name: '批复',
    direction: 'down',
    layout: 'document',
    carrying: undefined,
    must: ['subject', ...addressed],
    may: ['layout', 'signers', ...signed],
    closings: ['此复', '特此批复'],
  },
  letter: {
    name: '函',
    direction: 'level',
    layout: 'letter',
    carrying: undefined,
    must: ['subject', 'number', 'to'],
    may: [...marks, 'approval', 'closing', 'sealed', 'note', 'cc'],
    closings: ['特此函达', '特此函复', '特此函告', '专此函达', '专此函复', '请予函复', '敬请函复'],
  },
  minutes: {
    name: '纪要',
    direction: 'none',
    layout: 'minutes',
    carrying: undefined,
    must: ['title', 'body', 'on', 'present'],
    may: ['number', ...marks, 'closing', 'absent', 'observers', 'cc', ...printing, 'copies'],
    closings: [],
  },
} as const satisfies Readonly<Record<string, Genre>>

export type OfficialKind = keyof typeof genres

export function isOfficialKind(kind: string | undefined): kind is OfficialKind {
  return kind !== undefined && kind in genres
}

export function genreOf({ kind }: { readonly kind: OfficialKind }): Genre {
  return genres[kind]
}

/** Every field that some kind carries and another does not. */
export function genreFields(): GenreField[] {
  const all: readonly Genre[] = Object.values(genres)
  return [...new Set(all.flatMap(({ must, may }) => [...must, ...may]))]
}
