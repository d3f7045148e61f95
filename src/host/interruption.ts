const exitCodesOfSignals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** How long the last actions may take together, in milliseconds: who interrupts does not want to wait. */
const longestEnd = 2500

export type SignalledProcess = Pick<NodeJS.Process, 'on' | 'exit'>

/**
 * Has the process end when the user interrupts it, after the actions given to `before` are done. Further
 * signals change nothing: a shell and npm may both pass on the same Ctrl-C.
 */
export function endOnSignals(process: SignalledProcess): { before(action: () => Promise<void>): void } {
  const actions: (() => Promise<void>)[] = []
  let isEnding = false
  for (const [signal, exitCode] of Object.entries(exitCodesOfSignals)) {
    process.on(signal, () => {
      if (isEnding) return
      isEnding = true
      setTimeout(() => process.exit(exitCode), longestEnd)
      Promise.allSettled(actions.map((action) => action())).then(() => process.exit(exitCode))
    })
  }
  return { before: (action) => void actions.push(action) }
}
