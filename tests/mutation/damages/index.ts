import type { Damage } from '../damage.ts'
import { claimDamages } from './claims.ts'
import { fileDamages } from './files.ts'
import { fiveYearDamages } from './five-year.ts'
import { formatDamages } from './format.ts'
import { formDamages } from './forms.ts'
import { gradingDamages } from './grading.ts'
import { issuedDamages } from './issued.ts'
import { layoutDamages } from './layout.ts'
import { nameDamages } from './names.ts'
import { numberDamages } from './numbers.ts'
import { ownerDamages } from './owners.ts'
import { proseDamages } from './prose.ts'
import { reportDamages } from './reports.ts'
import { rosterDamages } from './rosters.ts'
import { shapeDamages } from './shape.ts'
import { targetDamages } from './targets.ts'
import { textDamages } from './text.ts'
import { yamlDamages } from './yaml.ts'
import { yearDamages } from './years.ts'

/** Damage by family; each is done at some places of the clean example, one at a time. */
export const damages: readonly Damage[] = [
  ...ownerDamages,
  ...targetDamages,
  ...proseDamages,
  ...yearDamages,
  ...formatDamages,
  ...textDamages,
  ...numberDamages,
  ...claimDamages,
  ...reportDamages,
  ...shapeDamages,
  ...yamlDamages,
  ...fileDamages,
  ...formDamages,
  ...rosterDamages,
  ...nameDamages,
  ...fiveYearDamages,
  ...gradingDamages,
  ...issuedDamages,
  ...layoutDamages,
]
