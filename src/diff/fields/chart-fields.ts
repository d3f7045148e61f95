import type { Chart, IndicatorResults, PlanDocument, PointResults, PointTarget } from '../../model/index.ts'
import { type Field, list, nameOf, plain, type Reading, whole } from './field.ts'
import { tellApart } from './tell-apart.ts'
import { titledInsetsOf } from './titled-insets.ts'

/**
 * Charts and tables of what came of a plan: what each is called, and what of the plan it shows. The figures in them are the plan's
 * and the register's.
 */
export function chartFields(document: PlanDocument, reading: Reading): Field[] {
  const inText = titledInsetsOf(document).flatMap((inset) =>
    inset.type === 'table' || inset.type === 'grading'
      ? []
      : [{ shown: inset, called: reading.callInset(inset) }],
  )
  const attached = document.attachments.flatMap((attachment) =>
    attachment.results ? [{ shown: attachment.results, called: reading.callAttachment(attachment) }] : [],
  )
  const apart = tellApart()
  return [...inText, ...attached].flatMap(({ shown, called }) =>
    fieldsOf(shown, apart(called, `${shown.type}/${called}`), reading),
  )
}

function fieldsOf(
  shown: Chart | IndicatorResults | PointResults,
  called: string,
  { read }: Reading,
): Field[] {
  const { type, title, path } = shown
  const [kind, own] = [nameOf(type), `${type}/${called}`]
  const field = (key: string, tokens: Field['tokens']): Field => {
    const part = nameOf(key)
    return {
      key: `${own}/${key}`,
      name: {
        'zh-CN': `${kind['zh-CN']}的${part['zh-CN']}：${called}`,
        en: `${kind.en} ${part.en}: ${called}`,
      },
      tokens,
      path: [...path, key],
    }
  }
  return [
    field('title', plain(title, read)),
    ...(shown.type === 'chart' ? [field('type', whole(lookNames[shown.look]))] : []),
    ...(shown.type === 'pointResults'
      ? []
      : [field('indicators', names(shown.targets)), field('year', whole(shown.year?.toString()))]),
  ]
}

const lookNames = { bullet: '子弹图', progress: '进度图', line: '折线图' } as const

function names(targets: readonly PointTarget[] | undefined): Field['tokens'] {
  return list((targets ?? []).flatMap(({ indicator }) => whole(indicator.name)))
}
