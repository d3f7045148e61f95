import { resolve } from 'node:path'
import { checkoutRoot } from '../host/index.ts'
import type { CommandContext } from './define-command.ts'

/** The top of the repository in which the user stands, or has named a workspace, where a CI service has checked it out. */
export function repositoryRoot({ host, workspace = '.' }: CommandContext): Promise<string | undefined> {
  return checkoutRoot(resolve(host.workingFolder, workspace), host.environment)
}
