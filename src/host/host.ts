import type { Printer, PrinterOptions } from './browser/index.ts'
import type { Environment, Machine } from './machine.ts'
import type { Memory } from './memory.ts'

/** A stream to a person or a program. */
export interface Output {
  write(text: string): void
  /**
   * Waits until all is out; tells the system's name of what kept it from getting there, as ENOSPC. A reader who
   * has left (`plan list | head -1`) has read enough: that is no failure.
   */
  flush(): Promise<string | undefined>
  /** Whether a person is watching a terminal on which a line can be rewritten. */
  readonly isTerminal: boolean
  /** Width in cells; 80 where nobody says. */
  readonly columns: number
  readonly hasColor: boolean
}

/** The world outside: files, browser, terminal, time. Commands see it; nothing below them does. */
export interface Host {
  readonly workingFolder: string
  readonly environment: Environment
  readonly machine: Machine
  readonly stdout: Output
  readonly stderr: Output
  /** The folder that holds `templates/` and `plans/` of this installation. */
  readonly installation: string
  readonly version: string
  /** What earlier runs have kept for later ones. */
  readonly memory: Memory
  /** Milliseconds since some moment; for measuring, never for printing dates. */
  elapsed(): number
  /** The day it is, yyyy-mm-dd, where the machine stands; for what expires, never for what is printed. */
  today(): string
  /** How many browsers this machine prints with at once where nobody says. */
  readonly fittingJobs: number
  createPrinter(options: Omit<PrinterOptions, 'machine'>): Printer
  /**
   * The browser that a printer would print with, as `name/version`, without starting it; undefined where there is none.
   *
   * @param named what the user gave as `--browser`
   */
  identifyBrowser(named?: string): Promise<string | undefined>
  /** Makes a folder, with those above it, unless it is there. Throws the system's error. */
  makeFolder(folder: string): Promise<void>
  /** Replaces a file by its successor, whole or not at all. Throws the system's error. */
  writeFile(path: string, bytes: Uint8Array | string): Promise<void>
  /** Puts text at the end of a file, which is made where it is missing. Throws the system's error. */
  appendFile(path: string, text: string): Promise<void>
  /** Fills a new or empty folder with files, all or none. Throws the system's error. */
  writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void>
  /** Sets aside no more memory than is needed from now on: much is about to be read, and most of it is kept. */
  saveMemory(): void
  /** Has `action` done when the user interrupts, before the process ends. */
  onInterrupt(action: () => Promise<void>): void
}
