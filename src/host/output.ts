import { errorCode } from './error-code.ts'
import type { Output } from './host.ts'
import type { Environment } from './machine.ts'

/** The stream as commands see it. */
export function outputOf(stream: NodeJS.WriteStream, environment: Environment): Output {
  let failure: string | undefined
  // Without a listener Node would end us with a stack as soon as a reader leaves.
  stream.on('error', (error) => {
    failure ??= errorCode(error)
  })
  const isDumb = environment.TERM === 'dumb'
  const isTerminal = stream.isTTY === true && !isDumb
  return {
    write: (text) => void stream.write(text),
    flush: () =>
      new Promise((resolve) => {
        // What failed before tells more than that nothing can be written since.
        const settle = (reason: string | undefined) => resolve(reason === 'EPIPE' ? undefined : reason)
        stream.write('', (error) => settle(failure ?? (error ? errorCode(error) : undefined)))
      }),
    isTerminal,
    columns: stream.isTTY === true && stream.columns > 0 ? stream.columns : 80,
    hasColor: wantsColor(environment) ?? isTerminal,
  }
}

/** What the environment says of colour (no-color.org, force-color.org); undefined where it says nothing. */
function wantsColor(environment: Environment): boolean | undefined {
  if (environment.NO_COLOR) return false
  const forced = environment.FORCE_COLOR
  return forced ? !['0', 'false'].includes(forced) : undefined
}
