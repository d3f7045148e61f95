import { buildWorkspace } from '../../helpers/built-example.ts'
import type { MeasuredPdf } from '../../helpers/measure-pdf.ts'
import { type Figure, type Found, isQuantity, type Quantity } from './figure.ts'
import { type SampleName, workspaceOf } from './samples.ts'

/** A figure with what was found of it, at every place of all its documents. */
export interface MeasuredFigure {
  readonly figure: Figure
  readonly found: readonly (number | string)[]
}

/** Builds the samples that the figures are measured on, once each, and measures. */
export async function measureFigures(figures: readonly Figure[]): Promise<MeasuredFigure[]> {
  const pdfs = await buildSamples([...new Set(figures.flatMap(({ on }) => on))])
  const measured: MeasuredFigure[] = []
  for (const figure of figures) {
    const found: (number | string)[] = []
    for (const name of figure.on) found.push(...(await measureOn(figure, name, pdfs)))
    measured.push({ figure, found })
  }
  return measured
}

async function buildSamples(names: readonly SampleName[]): Promise<ReadonlyMap<SampleName, MeasuredPdf>> {
  const built = new Map<SampleName, MeasuredPdf>()
  for (const [files, together] of Map.groupBy(names, workspaceOf)) {
    const pdfs = await buildWorkspace(files, together)
    for (const name of together) {
      const pdf = pdfs.get(name)
      if (pdf) built.set(name, pdf)
    }
  }
  return built
}

async function measureOn(
  figure: Figure,
  name: SampleName,
  pdfs: ReadonlyMap<SampleName, MeasuredPdf>,
): Promise<readonly (number | string)[]> {
  const pdf = pdfs.get(name)
  if (!pdf) throw new Error(`${name} was not built`)
  try {
    return isQuantity(figure) ? await all(figure.measure(pdf)) : await all(figure.measure(pdf))
  } catch (cause) {
    throw new Error(`${figure.clause} ${figure.en}, on ${name}`, { cause })
  }
}

async function all<T extends number | string>(found: Found<T>): Promise<readonly T[]> {
  const values = await found
  return typeof values === 'object' ? values : [values]
}

/** The values of a figure that are not what is asked; a figure that shows nowhere is one of them. */
export function faultsOf({ figure, found }: MeasuredFigure): string[] {
  if (found.length === 0) return ['nothing']
  const isRight = (value: number | string) =>
    isQuantity(figure) ? typeof value === 'number' && isWithin(figure, value) : value === figure.asked
  return found.filter((value) => !isRight(value)).map(String)
}

function isWithin({ asked, tolerance }: Quantity, value: number): boolean {
  const { below, above } = typeof tolerance === 'number' ? { below: tolerance, above: tolerance } : tolerance
  return value >= asked - below && value <= asked + above
}
