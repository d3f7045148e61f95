import { mostLeads } from '../model/index.ts'
import type { Workspace } from '../workspace/index.ts'

/**
 * How many tasks a department of this workspace may lead: as many as `plan check` lets it, by the office's own setting
 * of owner/overload where there is one.
 */
export function leadLimitOf({ sources }: Workspace): number {
  const setting = sources.plan.value.check.rules['owner/overload']
  const most = typeof setting === 'object' ? setting.most : undefined
  return typeof most === 'number' ? most : mostLeads
}
