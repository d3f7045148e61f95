import type { CommandContext } from '../define-command.ts'
import { writeOutput } from '../write-output.ts'

/** What a command has done that can be seen: an answer, a word to the user, a report. */
export type Act =
  | { readonly to: 'stdout'; readonly text: string }
  | { readonly to: 'user'; readonly text: string }
  | { readonly to: 'file'; readonly path: string; readonly text: string }

/**
 * The same context, which notes what is done through it.
 *
 * @returns also the acts, once all is done; undefined if there was one among them that is not to be repeated: a
 * complaint of what could not be done, or something added to a file of others
 */
export function noteActs(context: CommandContext): {
  readonly context: CommandContext
  acts(): readonly Act[] | undefined
} {
  const { host } = context
  const acts: Act[] = []
  let isRepeatable = true
  return {
    acts: () => (isRepeatable ? acts : undefined),
    context: {
      ...context,
      say(text) {
        acts.push({ to: 'user', text })
        context.say(text)
      },
      async complain(diagnostics) {
        if (diagnostics.length > 0) isRepeatable = false
        await context.complain(diagnostics)
      },
      host: {
        ...host,
        stdout: {
          ...host.stdout,
          write(text) {
            acts.push({ to: 'stdout', text })
            host.stdout.write(text)
          },
        },
        async writeFile(path, contents) {
          const text = typeof contents === 'string' ? contents : Buffer.from(contents).toString()
          acts.push({ to: 'file', path, text })
          await host.writeFile(path, contents)
        },
        async appendFile(path, text) {
          isRepeatable = false
          await host.appendFile(path, text)
        },
      },
    },
  }
}

/** Does again what was done; says whether it could. Files come first, for of what cannot be written nothing is said. */
export async function repeatActs(context: CommandContext, acts: readonly Act[]): Promise<boolean> {
  const { host } = context
  for (const act of acts) {
    if (act.to !== 'file') continue
    const [, failure] = await writeOutput(host, act.path, act.text)
    if (failure.length > 0) return false
  }
  for (const act of acts) {
    if (act.to === 'stdout') host.stdout.write(act.text)
    if (act.to === 'user') context.say(act.text)
  }
  return true
}
