/** What two browsers and we need together, in bytes, and as much again for all else. */
const enoughMemory = 1024 ** 3

/**
 * How many browsers print at once where nobody says. A browser takes twice as long to print a page as we to make the
 * next: two of them are as fast as we are, and a third would wait. They need a processor more and 60 MB.
 *
 * @param freeMemory in bytes
 */
export function fittingJobs(processors: number, freeMemory: number): number {
  return processors > 1 && freeMemory >= enoughMemory ? 2 : 1
}
