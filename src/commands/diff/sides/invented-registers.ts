import type { Diagnostic } from '../../../diagnostics/index.ts'
import { targetsOf } from '../../../model/index.ts'
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
 *   nothing ─load─> names that are not known ─> registers ─load─> … ─> which way their targets lead ─> registers
 *
 * Who answers for an indicator is read only once the indicator is known, so that names are asked for until there are no more.
 *
 * @param files each of the files alone, as `loneKey`
 * @returns a way to put the registers beside such a file
 */
export async function inventRegisters(
  files: readonly WorkspaceFiles[],
): Promise<(file: WorkspaceFiles) => WorkspaceFiles> {
  const load = (names: UsedNames) =>
    Promise.all(files.map((file) => loadWorkspace(withRegisters(file, names))))
  let known = nothing
  let loaded = await load(known)
  for (let round = 0; round < mostRounds; round++) {
    const more = namesUnknownTo(loaded)
    if (more.units.size + more.issuers.size + more.indicators.size === 0) break
    known = {
      units: new Set([...known.units, ...more.units]),
      issuers: new Set([...known.issuers, ...more.issuers]),
      indicators: new Map([...known.indicators, ...more.indicators]),
    }
    loaded = await load(known)
  }
  const directed = { ...known, indicators: directionsIn(loaded, known) }
  return (file) => withRegisters(file, directed)
}

/** What an institution is called that no register names. */
export const unknownInstitution = '未知单位'

/** A name that is not understood even when it is registered would be asked for without end. */
const mostRounds = 4

function withRegisters(file: WorkspaceFiles, { units, issuers, indicators }: UsedNames): WorkspaceFiles {
  const texts: Readonly<Record<string, unknown>> = {
    'plan.yaml': { schema: 1, documents: loneKey },
    'organization.yaml': {
      name: unknownInstitution,
      // Which 机关代字 it may number with is for `plan check` to ask, and nobody compares it.
      issuers: named(issuers, 'issuer').map((issuer) => ({ ...issuer, prefix: '发' })),
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
      for (const { target: promise } of targetsOf(document))
        directed.set(
          promise.indicator.name,
          directed.get(promise.indicator.name) ?? directionOf(promise.target),
        )
  return directed
}

/** Which way a phrase leads by its own words. */
function directionOf(target: Target): 'higher' | 'lower' | undefined {
  if ('sign' in target) return target.sign === 'up' ? 'higher' : 'lower'
  const inner = 'inner' in target && typeof target.inner === 'object' ? target.inner : target
  if (!('kind' in inner)) return undefined
  return inner.kind === 'min' ? 'higher' : inner.kind === 'max' ? 'lower' : undefined
}
