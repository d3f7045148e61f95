/** 文种 that this institution issues (《党政机关公文处理工作条例》第八条), by the kind of document. */
export const genres = {
  notice: '通知',
  decision: '决定',
} as const

export type OfficialKind = keyof typeof genres

export function isOfficialKind(kind: string | undefined): kind is OfficialKind {
  return kind !== undefined && kind in genres
}
