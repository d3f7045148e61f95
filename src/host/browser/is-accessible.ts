import { access, constants } from 'node:fs/promises'

/** Whether there is something at `path`, and where `mode` says so (`constants.X_OK`) whether we may use it so. */
export async function isAccessible(path: string, mode: number = constants.F_OK): Promise<boolean> {
  return access(path, mode).then(
    () => true,
    () => false,
  )
}
