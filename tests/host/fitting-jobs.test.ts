import { expect, test } from 'vitest'
import { fittingJobs } from '../../src/host/fitting-jobs.ts'

const gigabyte = 1024 ** 3

test.each([
  [1, 16 * gigabyte, 1],
  [2, gigabyte, 2],
  [2, gigabyte - 1, 1],
  [64, 256 * gigabyte, 2],
])('%i processors and %i bytes: %i', (processors, freeMemory, jobs) => {
  expect(fittingJobs(processors, freeMemory)).toBe(jobs)
})
