/** Changes to the disk, none of which an interruption may leave half done. */
export interface DiskWork {
  /** Does `work`; once closed, never begins it and never settles, because the process is about to end. */
  run<T>(work: () => Promise<T>): Promise<T>
  /** Lets nothing more begin and waits for the end of what is under way. */
  close(): Promise<void>
}

export function createDiskWork(): DiskWork {
  const underWay = new Set<Promise<unknown>>()
  let isClosed = false
  return {
    async run(work) {
      if (isClosed) return new Promise(() => {})
      const running = work()
      underWay.add(running)
      try {
        return await running
      } finally {
        underWay.delete(running)
      }
    },
    async close() {
      isClosed = true
      await Promise.allSettled(underWay)
    },
  }
}
