import type { Diagnostic } from '../../../diagnostics/index.ts'
import { pointsOf } from '../../../model/index.ts'
import type { Target } from '../../../quantity/index.ts'
import { type LoadedWorkspace, loadWorkspace, type WorkspaceFiles } from '../../../workspace/index.ts'

/** What files that belong to no workspace use of registers. */
interface UsedNames {
  readonly units: ReadonlySet<string>
  readonly issuers: ReadonlySet<string>
  /** With the way that is better, as far as the phrases of their targets say it: 600人以上, 不超过8天. */
  readonly indicators: ReadonlyMap<string, 'higher' | 'lower' | undefined>
}

const nothing: UsedNames = { units: new Set(), issuers: new Set(), indicators: new Map() }

/** The name under which a lone file stands in the workspace that is made for it. */
export const loneKey = 'document.yaml'

/**
 * Registers for files that belong to no workspace, made of the names that the files use, so that they can be compared:
 *
 *   nothing ─load─> names that are not known ─> registers ─load─> which way their targets lead ─> registers
 *
 * @param files each of the files alone, as `loneKey`
 * @returns a way to put the registers beside such a file
 */
export async function inventRegisters(
  files: readonly WorkspaceFiles[],
): Promise<(file: WorkspaceFiles) => WorkspaceFiles> {
  const load = (names: UsedNames) =>
    Promise.all(files.map((file) => loadWorkspace(withRegisters(file, names))))
  const unknown = namesUnknownTo(await load(nothing))
  const directed = { ...unknown, indicators: directionsIn(await load(unknown), unknown) }
  return (file) => withRegisters(file, directed)
}

function withRegisters(file: WorkspaceFiles, { units, issuers, indicators }: UsedNames): WorkspaceFiles {
  const texts: Readonly<Record<string, unknown>> = {
    'plan.yaml': { schema: 1, documents: loneKey },
    'organization.yaml': {
      name: '未知单位',
      issuers: named(issuers, 'issuer'),
      units: named(units, 'unit'),
    },
    'indicators.yaml': {
      indicators: named(indicators.keys(), 'indicator').map((indicator) => {
        const better = indicators.get(indicator.name)
        return { ...indicator, measure: 'stock', ...(better && { better }) }
      }),
    },
  }
  return {
    ...file,
    async read(path, limit) {
      if (path === loneKey) return file.read(path, limit)
      // JSON is YAML.
      return { bytes: Buffer.from(JSON.stringify(texts[path] ?? null)) }
    },
    list: async () => [],
    lone: loneKey,
  }
}

/** Entries of a register, in order of their names: the same for both files, whichever names a thing first. */
function named(names: Iterable<string>, thing: string) {
  return [...names].sort().map((name, index) => ({
    id: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) ? name : `${thing}-${index + 1}`,
    name,
  }))
}

function namesUnknownTo(loaded: readonly LoadedWorkspace[]): UsedNames {
  const unknown = loaded
    .flatMap(({ diagnostics }) => diagnostics)
    .flatMap((found) => unknownName(found) ?? [])
  const ofThing = (thing: string) => unknown.filter((one) => one.thing === thing).map(({ name }) => name)
  return {
    units: new Set([...ofThing('unit'), ...ofThing('recipient')]),
    issuers: new Set(ofThing('issuer')),
    indicators: new Map(ofThing('indicator').map((name) => [name, undefined])),
  }
}

function unknownName({ code, args }: Diagnostic): { thing: string; name: string } | undefined {
  if (code !== 'reference/unknown' || !('thing' in args) || !('name' in args)) return undefined
  return { thing: args.thing, name: args.name }
}

function directionsIn(
  loaded: readonly LoadedWorkspace[],
  { indicators }: UsedNames,
): UsedNames['indicators'] {
  const directed = new Map(indicators)
  for (const { workspace } of loaded)
    for (const document of workspace?.documents ?? [])
      for (const { indicator, target } of pointsOf(document).flatMap(({ targets }) => targets))
        directed.set(indicator.name, directed.get(indicator.name) ?? directionOf(target))
  return directed
}

/** Which way a phrase leads by its own words. */
function directionOf(target: Target): 'higher' | 'lower' | undefined {
  if ('sign' in target) return target.sign === 'up' ? 'higher' : 'lower'
  const inner = 'inner' in target && typeof target.inner === 'object' ? target.inner : target
  if (!('kind' in inner)) return undefined
  return inner.kind === 'min' ? 'higher' : inner.kind === 'max' ? 'lower' : undefined
}
