import type { Machine } from '../machine.ts'
import { BrowserError } from './browser-error.ts'
import { findBrowser } from './find-browser.ts'

/** The identity of the browser that `findBrowser` finds, which is not started; undefined where it finds none. */
export async function identifyBrowser(machine: Machine, named?: string): Promise<string | undefined> {
  try {
    return (await findBrowser(machine, named)).identity
  } catch (error) {
    if (error instanceof BrowserError) return undefined
    throw error
  }
}
