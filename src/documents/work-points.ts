import type { WorkPoints } from '../model/index.ts'
import { defineDocument, type View } from './define-document.ts'
import { fullTitle, type WorkPointsBody, workPointsBody } from './work-points-body.ts'

interface WorkPointsView extends View {
  readonly body: WorkPointsBody
}

/** 年度工作要点 printed by themselves, before a notice issues them. */
export const workPointsDocument = defineDocument<WorkPoints>({
  kind: 'work-points',
  template: 'work-points',
  title: fullTitle,
  period: ({ period }) => period,
  view(document, context): WorkPointsView {
    // Not issued yet, so there is no day of signing: the page speaks from the first day of its period.
    const date = `${document.period.from}-01-01`
    const { name: author } = context.workspace.organization
    return {
      info: { title: fullTitle(document), author, date, isDraft: context.isDraft },
      body: workPointsBody(document, context, undefined),
    }
  },
})
