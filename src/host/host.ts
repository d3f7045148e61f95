import type { Machine, Printer, PrinterOptions } from './browser/index.ts'

/** A stream to a person or a program. */
export interface Output {
  write(text: string): void
  /** Whether a person is watching, so that a line may be rewritten. */
  readonly isTerminal: boolean
  /** Width in cells; 80 where nobody says. */
  readonly columns: number
  readonly hasColor: boolean
}

/** The world outside: files, browser, terminal, time. Commands see it; nothing below them does. */
export interface Host {
  readonly workingFolder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly machine: Machine
  readonly stdout: Output
  readonly stderr: Output
  /** The folder that holds `templates/` and `plans/` of this installation. */
  readonly installation: string
  readonly version: string
  /** Milliseconds since some moment; for measuring, never for printing dates. */
  elapsed(): number
  createPrinter(options: Omit<PrinterOptions, 'machine'>): Printer
  /** Has `action` done when the user interrupts, before the process ends. */
  onInterrupt(action: () => Promise<void>): void
}
