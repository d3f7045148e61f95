import type { Location } from '../../diagnostics/index.ts'

/** The path of a file, without the revision that it is from: git calls it `main:plans/plan.yaml`. */
export function pathOn({ source }: Location, revision: string | undefined): string {
  const mark = `${revision}:`
  return revision !== undefined && source.name.startsWith(mark) ? source.name.slice(mark.length) : source.name
}
