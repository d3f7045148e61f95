import type { PrintingWorker } from './printing-worker.ts'

/** Workers and the documents that wait for one. */
export interface WorkerPool {
  /** Does `work` with a worker of its own; one whose work failed is closed and not used again. */
  withWorker<T>(work: (worker: PrintingWorker) => Promise<T>): Promise<T>
  /** Closes all workers, whatever they do; whoever waits for one is turned away with `reason`. */
  close(reason: Error): Promise<void>
}

interface Waiting {
  take(worker: PrintingWorker): void
  turnAway(reason: Error): void
}

/** A pool of up to `size` workers. The first is hired at once, the others when there is work for them. */
export function createWorkerPool(size: number, hire: () => PrintingWorker): WorkerPool {
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

  async function dismiss(worker: PrintingWorker): Promise<void> {
    workers.delete(worker)
    queue.shift()?.take(hireAnother())
    await worker.close()
  }

  idle.push(hireAnother())
  return {
    async withWorker(work) {
      const worker = await obtain()
      try {
        const result = await work(worker)
        release(worker)
        return result
      } catch (error) {
        await dismiss(worker)
        throw closed ?? error
      }
    },
    async close(reason) {
      closed = reason
      for (const waiting of queue.splice(0)) waiting.turnAway(reason)
      await Promise.all([...workers].map((worker) => worker.close()))
    },
  }
}
