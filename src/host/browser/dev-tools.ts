import type { Readable, Writable } from 'node:stream'
import type { ProtocolMapping } from 'devtools-protocol/types/protocol-mapping.js'

/** All that a browser is ever told. */
type Command =
  | 'Emulation.setScriptExecutionDisabled'
  | 'Fetch.continueRequest'
  | 'Fetch.enable'
  | 'Fetch.failRequest'
  | 'HeapProfiler.collectGarbage'
  | 'Page.enable'
  | 'Page.navigate'
  | 'Page.printToPDF'
  | 'Page.setLifecycleEventsEnabled'
  | 'Runtime.evaluate'
  | 'Target.attachToTarget'
  | 'Target.createTarget'
  | 'Target.getTargets'

/** All that is listened to. */
type Event = 'Fetch.requestPaused' | 'Inspector.targetCrashed' | 'Page.lifecycleEvent'

type Params<C extends Command> = ProtocolMapping.Commands[C]['paramsType'][0]
type Answer<C extends Command> = ProtocolMapping.Commands[C]['returnType']
type Report<E extends Event> = ProtocolMapping.Events[E][0]

/** A conversation with the browser itself, or with one of its tabs. */
export interface Session {
  /** Rejects where the browser refuses, and where it has gone. */
  send<C extends Command>(command: C, params?: Params<C>): Promise<Answer<C>>
  on<E extends Event>(event: E, listener: (report: Report<E>) => void): void
}

/** The DevTools protocol, spoken to one browser. */
export interface DevTools {
  readonly browser: Session
  tab(sessionId: string): Session
  /** Whether nothing can be said any more. */
  readonly isClosed: boolean
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly error?: { readonly message: string }
  // Of whatever form the command or the event has: the browser is taken at its word.
  readonly result: never
  readonly params: never
}

interface Waiting {
  resolve(result: never): void
  reject(error: Error): void
}

/**
 * Speaks over a pair of pipes: messages of JSON, each ended by a zero byte. The handful of commands that printing takes
 * need no library, which would take longer to load than the browser to start.
 */
export function createDevTools(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const waiting = new Map<number, Waiting>()
  const listeners: { readonly key: string; listener(report: never): void }[] = []
  let sent = 0
  let isClosed = false

  function session(sessionId?: string): Session {
    return {
      send(method, params) {
        if (isClosed) return Promise.reject(closed(method))
        const id = ++sent
        const { promise, resolve, reject } = Promise.withResolvers<Answer<typeof method>>()
        waiting.set(id, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) })
        toBrowser.write(`${JSON.stringify({ id, sessionId, method, params })}\0`)
        return promise
      },
      on(event, listener) {
        listeners.push({ key: keyOf(event, sessionId), listener })
      },
    }
  }

  function receive(text: string): void {
    const { id, sessionId, method, error, result, params }: Message = JSON.parse(text)
    if (id === undefined) {
      const key = keyOf(method ?? '', sessionId)
      for (const heard of listeners) if (heard.key === key) heard.listener(params)
      return
    }
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error) asked?.reject(new Error(error.message))
    else asked?.resolve(result)
  }

  let unfinished: Buffer[] = []
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...unfinished, chunk.subarray(start, end)]).toString()
      unfinished = []
      start = end + 1
      receive(message)
    }
    if (start < chunk.length) unfinished.push(chunk.subarray(start))
  })
  fromBrowser.on('close', () => {
    isClosed = true
    for (const { reject } of waiting.values()) reject(new Error('the browser has gone'))
    waiting.clear()
  })
  // Writing to a browser that has died; its end is noticed elsewhere.
  toBrowser.on('error', () => {})
  fromBrowser.on('error', () => {})
  return {
    browser: session(),
    tab: session,
    get isClosed() {
      return isClosed
    },
  }
}

function keyOf(event: string, sessionId = ''): string {
  return `${sessionId} ${event}`
}

function closed(method: string): Error {
  return new Error(`${method}: the browser has gone`)
}
