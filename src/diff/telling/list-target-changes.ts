import type { AnnualTarget } from '../../model/index.ts'
import { printTarget } from '../../quantity/index.ts'
import { promisedPhrase } from '../../succession/index.ts'
import type { DetailCode } from '../change-classes.ts'
import type { AnnualChange } from '../targets/compare-annual.ts'
import type { PlacedTarget } from '../targets/placed-target.ts'
import { standingCodes, type TargetChange } from '../targets/target-change.ts'
import { arrow, type Found } from './change.ts'
import { baselinesOf } from './show-target.ts'

/** All that changed in one target, and in its years. */
export function listTargetChanges(change: TargetChange): Found[] {
  const { codes, indicator, before, after, actual, line, annual } = change
  const owner = (placed: PlacedTarget | undefined) => placed?.owner?.point.id ?? (placed ? 'indicators' : '')
  const [was, is] = [owner(before), owner(after)]
  const points = was === is || is === '' || was === '' ? was || is : arrow(was, is)
  const phrase = (placed: PlacedTarget | undefined) => placed && promisedPhrase(placed.target)
  const places = { before: before?.location, after: after?.location }
  const found = (code: DetailCode, figures: string): Found => ({
    code,
    subject: `${points}/${indicator.id}`,
    figures,
    ...places,
  })
  const due = line?.due?.value.toFixed()
  const standing = standingCodes(change)
  const baselines = baselinesOf(change)
  return [
    ...codes
      .filter((code) => code !== 'target-unchanged' && !annual.some((one) => one.code === code))
      .map((code) =>
        found(
          code,
          code === 'baseline-changed'
            ? arrow(baselines?.before, baselines?.after)
            : arrow(phrase(before), phrase(after)),
        ),
      ),
    ...annual.map((one): Found => annualChange(one, `${points}/${indicator.id}`, change)),
    ...standing.map((code) =>
      found(code, arrow(code === 'below-actual' ? actual?.printed : due, phrase(after))),
    ),
  ]
}

/** What became of one year of a target, at that year. */
function annualChange(
  { code, year, before: was, after: is }: AnnualChange,
  subject: string,
  { before, after }: TargetChange,
): Found {
  const place = (side: PlacedTarget | undefined, own: AnnualTarget | undefined) =>
    own ? side?.document.parsed.locate(own.path) : side?.location
  const phrase = (own: AnnualTarget | undefined) => own && printTarget(own.target)
  return {
    code,
    subject: `${subject}/${year}`,
    figures: arrow(phrase(was), phrase(is)),
    before: place(before, was),
    after: place(after, is),
  }
}
