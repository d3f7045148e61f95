import {
  type Assessment,
  type GradingScheme,
  insetsOf,
  type PlanDocument,
  type Unit,
} from '../../model/index.ts'
import { printAmount, printCondition } from '../../quantity/index.ts'
import type { Token } from '../wording/tokens.ts'
import { chartFields } from './chart-fields.ts'
import { type Field, list, nameOf, type Reading, units, whole } from './field.ts'
import { pictureFields } from './picture-fields.ts'
import { rosterFields } from './roster-fields.ts'
import { tableFields } from './table-fields.ts'

/** What the parts of a document hold beside paragraphs; the items of lists are read with their part. */
export function insetFields(document: PlanDocument, reading: Reading): Field[] {
  const insets = insetsOf(document)
  const tables = insets.filter((inset) => inset.type === 'table')
  const assessments = insets.filter((inset) => inset.type === 'assessment')
  return [
    ...rosterFields(document, reading),
    ...pictureFields(document, reading),
    ...assessments.flatMap((assessment, index) => assessmentFields(assessment, index, reading)),
    ...insets.flatMap((inset) => (inset.type === 'grading' ? gradingFields(inset, reading) : [])),
    ...tables.flatMap((inset) =>
      tableFields(inset.table, inset.path, `table/${reading.callInset(inset)}`, reading.read),
    ),
    ...chartFields(document, reading),
  ]
}

function assessmentFields(
  { assessor, cycle, subject, dimensions, path }: Assessment,
  index: number,
  reading: Reading,
): Field[] {
  const field = named(`assessment/${index + 1}`, 'assessment')
  return [
    field('assessor', 'assessor', bodyTokens(assessor, reading), [...path, 'assessor']),
    field('cycle', 'cycle', whole(cycle), path),
    field('subject', 'subject', whole(subject), path),
    field('dimensions', 'dimensions', list(dimensions.flatMap(whole)), [...path, 'dimensions']),
  ]
}

/** A grading scheme grade by grade. */
function gradingFields(scheme: GradingScheme, reading: Reading): Field[] {
  const { assessor, cycle, subject, dimensions, order, bands, path } = scheme
  const field = named(`grading/${reading.callInset(scheme)}`, 'grading')
  return [
    field('assessor', 'assessor', bodyTokens(assessor, reading), [...path, 'assessor']),
    field('cycle', 'cycle', whole(cycle), path),
    field('subject', 'subject', whole(subject), path),
    field('dimensions', 'dimensions', list(dimensions.flatMap(({ name }) => whole(name))), [
      ...path,
      'dimensions',
    ]),
    field('order', 'order', whole(order), path),
    ...bands.flatMap(({ grade, conditions, isForRest, says, reward, path: own }) => {
      const must = conditions.map(
        (one) => `${one.dimension.name}${typeof one.must === 'string' ? one.must : printCondition(one.must)}`,
      )
      const when = isForRest ? whole('其余') : list(must.flatMap(whole))
      const item = { list: field('bands', 'bands', [], own), called: grade }
      return [
        { ...field(`bands/${grade}`, 'when', when, own, grade), item },
        field(`bands/${grade}/says`, 'says', reading.read([says]), own, grade),
        field(`bands/${grade}/reward`, 'reward', whole(reward && printAmount(reward)), own, grade),
      ]
    }),
  ]
}

function bodyTokens(body: Unit | string, reading: Reading): Token[] {
  return typeof body === 'string' ? whole(body) : units([body], reading)
}

/** Fields of an inset, called by the key of the inset and theirs: 考核等次的条件：A. */
function named(prefix: string, inset: string) {
  return (
    key: string,
    called: string,
    tokens: readonly Token[],
    path: Field['path'],
    which?: string,
  ): Field => {
    const [whole, part] = [nameOf(inset), nameOf(called)]
    const [zh, en] = which === undefined ? ['', ''] : [`：${which}`, `: ${which}`]
    return {
      key: `${prefix}/${key}`,
      name: { 'zh-CN': `${whole['zh-CN']}的${part['zh-CN']}${zh}`, en: `${whole.en} ${part.en}${en}` },
      tokens,
      path,
    }
  }
}
