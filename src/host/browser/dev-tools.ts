import type { Readable, Writable } from 'node:stream'
// Only what carries the protocol: all of puppeteer takes longer to load than the browser to start.
import { type CDPSession, CDPSessionEvent } from 'puppeteer-core/internal/api/CDPSession.js'
import { Connection } from 'puppeteer-core/internal/cdp/Connection.js'
import { PipeTransport } from 'puppeteer-core/internal/node/PipeTransport.js'

/** A conversation with one tab of a browser; it rejects where the browser refuses, and where it has gone. */
export type Session = CDPSession

/** The DevTools protocol, spoken to one browser over a pair of pipes. */
export interface DevTools {
  /** To the browser itself. */
  readonly connection: Connection
  /** Whether nothing can be said any more. */
  readonly isClosed: boolean
}

export function connectDevTools(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const unheard = () => undefined
  const transport = new PipeTransport(toBrowser, fromBrowser, unheard)
  const connection = new Connection('', transport, undefined, undefined, undefined, undefined, unheard)
  let isClosed = false
  connection.once(CDPSessionEvent.Disconnected, () => {
    isClosed = true
  })
  return {
    connection,
    get isClosed() {
      return isClosed
    },
  }
}
