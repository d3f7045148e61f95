import { type Diagnostic, diagnostic, nearestNames, type Thing } from '../diagnostics/index.ts'
import type { IndicatorsSource, OrganizationSource } from '../model/index.ts'
import type { ParsedSource, SourcePath } from '../source/index.ts'
import type { RegisterFile } from './workspace.ts'

/** A name that something in a register is called by, and where it says so. */
interface CallName {
  readonly name: string
  readonly path: SourcePath
}

/**
 * Holds the registers against themselves and each other: ids and names that two things claim, and
 * references from one register to the other.
 */
export function checkRegisters(
  organization: RegisterFile<OrganizationSource>,
  indicators: RegisterFile<IndicatorsSource>,
): Diagnostic[] {
  const { issuers, units, groups, organs, leaders } = organization.value
  const unitNames = [...namesOf(units, 'units'), ...namesOf(groups, 'groups'), ...namesOf(organs, 'organs')]
  const indicatorNames = namesOf(indicators.value.indicators, 'indicators')
  const scales = Object.keys(indicators.value.scales)
  return [
    ...units.flatMap((unit, index) => nameless(unit, organization.parsed, ['units', index])),
    ...repeated('issuer', namesOf(issuers, 'issuers'), organization.parsed),
    ...repeated('unit', unitNames, organization.parsed),
    ...repeated('indicator', indicatorNames, indicators.parsed),
    ...groups.flatMap(({ members = [] }, group) =>
      members.flatMap((member, index) =>
        unknown('unit', member, unitNames, organization.parsed, ['groups', group, 'members', index]),
      ),
    ),
    ...units.flatMap(({ successor }, index) =>
      successor === undefined
        ? []
        : unknown('unit', successor, unitNames, organization.parsed, ['units', index, 'successor']),
    ),
    ...leaders.flatMap(({ units: inCharge }, leader) =>
      inCharge.flatMap((name, index) =>
        unknown('unit', name, unitNames, organization.parsed, ['leaders', leader, 'units', index]),
      ),
    ),
    ...indicators.value.indicators.flatMap(({ owner, scale }, index) => [
      ...(owner === undefined
        ? []
        : unknown('unit', owner, unitNames, indicators.parsed, ['indicators', index, 'owner'])),
      ...(scale === undefined || scales.includes(scale)
        ? []
        : [unknownReference('scale', scale, scales, indicators.parsed, ['indicators', index, 'scale'])]),
    ]),
  ]
}

interface Named {
  readonly id: string
  readonly name?: string | undefined
  readonly names?: readonly { readonly name: string }[] | undefined
  readonly aliases?: readonly string[] | undefined
}

function namesOf(things: readonly Named[], key: string): CallName[] {
  return things.flatMap(({ id, name, names = [], aliases = [] }, index) => [
    { name: id, path: [key, index, 'id'] },
    ...(name === undefined ? [] : [{ name, path: [key, index, 'name'] }]),
    ...names.map((dated, place) => ({ name: dated.name, path: [key, index, 'names', place, 'name'] })),
    ...aliases.map((alias, place) => ({ name: alias, path: [key, index, 'aliases', place] })),
  ])
}

/** A unit has one name for all time or dated ones; without either there is nothing to print. */
function nameless({ name, names = [] }: Named, parsed: ParsedSource, path: SourcePath): Diagnostic[] {
  if (name !== undefined || names.length > 0) return []
  return [diagnostic('key/missing', { key: 'name', alias: '名称' }, parsed.locate(path))]
}

/** A name must lead to one thing: whatever can be written in a plan may be claimed only once. */
function repeated(thing: Thing, callNames: readonly CallName[], parsed: ParsedSource): Diagnostic[] {
  const first = new Map<string, SourcePath>()
  return callNames.flatMap(({ name, path }) => {
    const before = first.get(name)
    first.set(name, before ?? path)
    if (before === undefined || belongTogether(before, path)) return []
    const related = [{ location: parsed.locate(before), note: 'first-defined-here' as const }]
    return [diagnostic('id/duplicate', { thing, id: name }, parsed.locate(path), related)]
  })
}

/** Whether two places are of one entry: a unit may take back an old name. */
function belongTogether(a: SourcePath, b: SourcePath): boolean {
  return a[0] === b[0] && a[1] === b[1]
}

function unknown(
  thing: Thing,
  name: string,
  known: readonly CallName[],
  parsed: ParsedSource,
  path: SourcePath,
): Diagnostic[] {
  const names = known.map((callName) => callName.name)
  return names.includes(name) ? [] : [unknownReference(thing, name, names, parsed, path)]
}

function unknownReference(
  thing: Thing,
  name: string,
  names: readonly string[],
  parsed: ParsedSource,
  path: SourcePath,
): Diagnostic {
  return diagnostic(
    'reference/unknown',
    { thing, name, nearest: nearestNames(name, names) },
    parsed.locate(path),
  )
}
