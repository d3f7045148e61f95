import { type Diagnostic, diagnostic } from '../diagnostics/index.ts'
import { type PageProfile, type PlanDocument, picturesOf } from '../model/index.ts'
import { askedWidth } from './picture-rows.ts'

/** Pictures that are asked to be wider than the 版心 of their pages. */
export function pictureFaults(document: PlanDocument, profile: PageProfile): Diagnostic[] {
  return picturesOf(document).flatMap((picture) => {
    const asked = askedWidth(picture, profile) ?? 0
    const available = profile.typeArea.widthMm
    if (asked <= available) return []
    const at = document.parsed.locate([...picture.path, 'width'])
    return [diagnostic('picture/too-wide', { asked, available }, at)]
  })
}
