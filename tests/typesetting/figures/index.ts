import { articleFigures } from './articles.ts'
import { attachmentFigures } from './attachments.ts'
import { bodyFigures } from './body.ts'
import type { Figure } from './figure.ts'
import { formCoverFigures } from './form-cover.ts'
import { formFigures } from './forms.ts'
import { imprintFigures } from './imprint.ts'
import { jointIssueFigures } from './joint-issue.ts'
import { letterFigures } from './letter.ts'
import { letterHeadFigures } from './letter-head.ts'
import { letterheadFigures } from './letterhead.ts'
import { levelFigures } from './levels.ts'
import { lineFigures } from './line-rules.ts'
import { minutesFigures } from './minutes.ts'
import { pageNumberFigures } from './page-number.ts'
import { rosterFigures } from './rosters.ts'
import { sealFigures } from './seal.ts'
import { sheetFigures } from './sheet.ts'
import { signatureFigures } from './signature.ts'
import { tableFigures } from './tables.ts'
import { upwardFigures } from './upward.ts'

/**
 * Every figure of GB/T 9704-2012 that a built document shows, in the order of the standard. A figure is added in
 * the file of its part of the page; `npm run document` then puts it into docs/page.md with what is measured.
 */
export const figures: readonly Figure[] = [
  ...sheetFigures,
  ...letterheadFigures,
  ...upwardFigures,
  ...jointIssueFigures,
  ...bodyFigures,
  ...levelFigures,
  ...articleFigures,
  ...rosterFigures,
  ...attachmentFigures,
  ...signatureFigures,
  ...sealFigures,
  ...imprintFigures,
  ...pageNumberFigures,
  ...tableFigures,
  ...formCoverFigures,
  ...formFigures,
  ...letterHeadFigures,
  ...letterFigures,
  ...minutesFigures,
  ...lineFigures,
]
