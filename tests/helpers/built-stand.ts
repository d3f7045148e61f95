import { expect } from 'vitest'
import { makeBuildStand } from './build-stand.ts'

/** What is built of the notice, of the points of the year before, and of both. */
export const notice = ['notice-2025.html', 'notice-2025.pdf']
export const points = ['work-points-2024.html', 'work-points-2024.pdf']
export const all = [...notice, ...points]

export type BuiltStand = Awaited<ReturnType<typeof makeBuiltStand>>

/** A world that has built everything once: points that are issued by a notice and cite those of the year before. */
export async function makeBuiltStand() {
  const stand = await makeBuildStand()
  const citing = '接续{{doc "work-points-2024"}}，占比达到'
  await stand.edit('2025/work-points.yaml', '推广日间手术，占比达到', citing)
  const first = await stand.build()
  expect(first).toMatchObject({ exitCode: 0, written: all, hasPrinter: true })
  return stand
}
