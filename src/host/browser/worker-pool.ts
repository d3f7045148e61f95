import type { PrintingWorker } from './printing-worker.ts'

/** Workers and the documents that wait for one. */
export interface WorkerPool {
  /**
   * Does `work` with a worker of its own; one whose work failed is closed and not used again. What failed through
   * no fault of the work is tried once more, with a worker that has done nothing before.
   */
  withWorker<T>(work: (worker: PrintingWorker) => Promise<T>): Promise<T>
  /** Closes all workers, whatever they do; whoever waits for one is turned away with `reason`. */
  close(reason: Error): Promise<void>
}

interface Waiting {
  take(worker: PrintingWorker): void
  turnAway(reason: Error): void
}

/** How often work may be begun. */
const mostTries = 2

/**
 * A pool of up to `size` workers. The first is hired at once, the others when there is work for them.
 * @param isWorthAnotherTry tells of a failure whether another worker may do better
 */
export function createWorkerPool(
  size: number,
  hire: () => PrintingWorker,
  isWorthAnotherTry: (error: unknown) => boolean,
): WorkerPool {
  const workers = new Set<PrintingWorker>()
  const idle: PrintingWorker[] = []
  const queue: Waiting[] = []
  let closed: Error | undefined

  function hireAnother(): PrintingWorker {
    const worker = hire()
    workers.add(worker)
    return worker
  }

  async function obtain(): Promise<PrintingWorker> {
    if (closed) throw closed
    const free = idle.pop()
    if (free) return free
    if (workers.size < size) return hireAnother()
    return new Promise((take, turnAway) => queue.push({ take, turnAway }))
  }

  function release(worker: PrintingWorker): void {
    const next = queue.shift()
    if (next) next.take(worker)
    else idle.push(worker)
  }

  /** Known until it is closed, so that whoever closes the pool waits for it too. */
  async function dismiss(worker: PrintingWorker): Promise<void> {
    await worker.close()
    workers.delete(worker)
  }

  /** Fresh, and not one that idles: what killed one browser may have killed those as well. */
  async function replace(worker: PrintingWorker): Promise<PrintingWorker> {
    await dismiss(worker)
    if (closed) throw closed
    return hireAnother()
  }

  async function giveUp(worker: PrintingWorker): Promise<void> {
    await dismiss(worker)
    if (!closed) queue.shift()?.take(hireAnother())
  }

  idle.push(hireAnother())
  return {
    async withWorker(work) {
      let worker = await obtain()
      for (let tries = 1; ; tries++) {
        try {
          const result = await work(worker)
          release(worker)
          return result
        } catch (error) {
          if (closed || tries === mostTries || !isWorthAnotherTry(error)) {
            await giveUp(worker)
            throw closed ?? error
          }
          worker = await replace(worker)
        }
      }
    },
    async close(reason) {
      closed = reason
      for (const waiting of queue.splice(0)) waiting.turnAway(reason)
      await Promise.all([...workers].map((worker) => worker.close()))
    },
  }
}
