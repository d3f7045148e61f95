import { type Checked, type Diagnostic, diagnostic, nearestNames } from '../../diagnostics/index.ts'
import { findMachineFont, fingerprint, type Host, machineFontState, selectFont } from '../../host/index.ts'
import type { RequestedFonts } from '../../model/index.ts'
import { type Face, faceNames, inspectFont, type OwnFonts, openFamilies } from '../../render/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import type { OpenedWorkspace } from '../opening/open-workspace.ts'
import { awaitedLater, type Press } from './press.ts'

/** The licensed fonts of an institution, as far as they can be had. */
export interface FoundFonts {
  readonly fonts: OwnFonts
  /** Of those that are installed on the machine the state, by their paths there. */
  readonly installed: Readonly<Record<string, string>>
}

/** The largest fonts have some 30 MB (bytes). */
const largestFont = 64 * 2 ** 20

/** The face that each key of `fonts` is for. */
export const faceOf = {
  fangsong: 'fang',
  kaiti: 'kai',
  heiti: 'hei',
  songti: 'song',
  xiaobiaosong: 'title',
} as const satisfies Record<keyof RequestedFonts, Face>

/**
 * Finds the fonts that plan.yaml asks for. One that is not there or may not be embedded is complained of, and an open
 * font stands in for it.
 */
export async function findOwnFonts(
  host: Host,
  opened: Pick<OpenedWorkspace, 'disk'>,
  { sources }: Workspace,
): Promise<Checked<FoundFonts>> {
  const fonts = new Map<Face, { name: string; bytes: Uint8Array }>()
  const installed: Record<string, string> = {}
  const diagnostics: Diagnostic[] = []
  const { value, parsed } = sources.plan
  for (const [key, name] of Object.entries(value.fonts)) {
    const face = Object.entries(faceOf).find(([known]) => known === key)?.[1]
    if (face === undefined || name === undefined) continue
    const complain = (made: (args: { wanted: string; face: string; by: string }) => Diagnostic) => {
      const complaint = made({ wanted: name, face: faceNames[face], by: openFamilies[face] })
      diagnostics.push({ ...complaint, location: parsed.locate(['fonts', key]) })
    }
    const found = await findFont(host, opened, name)
    if ('nearest' in found) {
      complain((args) => diagnostic('font/not-found', { ...args, nearest: found.nearest }))
      continue
    }
    const problem = await inspectFont(found.bytes)
    if (problem) complain((args) => diagnostic('font/refused', { ...args, problem }))
    else fonts.set(face, { name, bytes: found.bytes })
    if (found.path !== undefined) {
      installed[found.path] = (await machineFontState(host.machine, found.path)) ?? ''
    }
  }
  return [{ fonts, installed }, diagnostics]
}

type Finding =
  | { readonly bytes: Uint8Array; readonly path?: string }
  | { readonly nearest: readonly string[] }

/** The path of a font, and of a collection the name of one of its fonts: fonts/simsun.ttc#NSimSun. */
const fontPath = /^(?<path>.*\.(?:tt[fc]|otf))(?:#(?<font>.+))?$/iu

/** A font by the path of its file in the workspace, or by its name on the machine. */
async function findFont(host: Host, { disk }: Pick<OpenedWorkspace, 'disk'>, name: string): Promise<Finding> {
  const { path, font } = fontPath.exec(name)?.groups ?? {}
  if (path !== undefined) {
    const read = await disk.read(path, largestFont)
    if (!('bytes' in read)) return { nearest: nearestNames(path, await disk.siblings(path)) }
    const selected = await selectFont(read.bytes, font)
    if ('bytes' in selected) return selected
    return { nearest: nearestNames(font ?? '', selected.names).map((other) => `${path}#${other}`) }
  }
  const found = await findMachineFont(host.machine, name)
  return 'bytes' in found ? found : { nearest: nearestNames(name, found.names) }
}

/** The same press with these fonts at the head of their faces. */
export function withOwnFonts(press: Press, { fonts }: FoundFonts): Press {
  if (fonts.size === 0) return press
  const parts = [...fonts].flatMap(([face, { name, bytes }]) => [face, name, bytes])
  return {
    ...press,
    embedder: awaitedLater(press.embedder.then((embed) => (html) => embed(html, fonts))),
    program: awaitedLater(press.program.then((program) => fingerprint([program, ...parts]))),
  }
}
