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
  // Not issued yet, so there is no day of signing: the page speaks from the first day of its period.
  date: firstDay,
  view(document, context): WorkPointsView {
    const { name: author } = context.workspace.organization
    return {
      info: { title: fullTitle(document), author, date: firstDay(document), isDraft: context.isDraft },
      body: workPointsBody(document, context, undefined),
    }
  },
})

function firstDay({ period }: WorkPoints): string {
  return `${period.from}-01-01`
}
