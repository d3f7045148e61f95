import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer-core'

/** Carries the DevTools protocol over a pair of pipes: messages of JSON, each ended by a zero byte. */
export function createPipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  const transport: ConnectionTransport = {
    send(message) {
      toBrowser.write(`${message}\0`)
    },
    close() {
      toBrowser.destroy()
      fromBrowser.destroy()
    },
  }

  let unfinished: Buffer[] = []
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...unfinished, chunk.subarray(start, end)]).toString()
      unfinished = []
      start = end + 1
      // Each in a turn of its own: puppeteer counts on promises being settled between two messages.
      setImmediate(() => transport.onmessage?.(message))
    }
    if (start < chunk.length) unfinished.push(chunk.subarray(start))
  })
  fromBrowser.on('close', () => transport.onclose?.())
  // Writing to a browser that has died; its end is noticed elsewhere.
  toBrowser.on('error', () => {})
  fromBrowser.on('error', () => {})
  return transport
}
