import type { Bilingual, Severity } from '../diagnostics/index.ts'

/** What a change means to those who relied on the plan before. */
export interface ChangeClass {
  readonly code: string
  readonly name: Bilingual
  /**
   * `error`: what someone could rely on is gone or less, and no longer can be. `warning`: it is still there, but who
   * relied on it must act otherwise, or can no longer compare. `info`: nobody loses by it.
   */
  readonly severity: Severity
  /** What it is called where the plans are read the other way round; several things that end have one beginning. */
  readonly reverse: string
}

/**
 * Every class of change, in the order in which a reader wants them: first what is lost. Codes are for ever; CI names
 * them in `--fail-on`.
 */
export const changeClasses = [
  changeClass('dropped', '疑似遗漏', 'dropped', 'error', 'added'),
  changeClass('weakened', '弱化', 'weakened', 'error', 'strengthened'),
  changeClass('cancelled', '取消', 'cancelled', 'warning', 'added'),
  changeClass('deferred', '延后', 'deferred', 'warning', 'added'),
  changeClass('deadline-removed', '时限取消', 'deadline removed', 'warning', 'deadline-set'),
  changeClass('deadline-later', '时限推后', 'deadline later', 'warning', 'deadline-earlier'),
  changeClass('milestone-later', '节点推后', 'milestone later', 'warning', 'milestone-earlier'),
  changeClass('milestones-fewer', '节点减少', 'fewer milestones', 'warning', 'milestones-more'),
  changeClass('redefined', '口径调整', 'redefined', 'warning', 'redefined'),
  changeClass('adjusted', '目标调整', 'target adjusted', 'warning', 'adjusted'),
  changeClass('lead-changed', '牵头变更', 'lead changed', 'warning', 'lead-changed'),
  changeClass('deliverables-fewer', '成果减少', 'fewer deliverables', 'warning', 'deliverables-more'),
  changeClass('added', '新增', 'added', 'info', 'dropped'),
  changeClass('strengthened', '强化', 'strengthened', 'info', 'weakened'),
  changeClass('deadline-earlier', '时限提前', 'deadline earlier', 'info', 'deadline-later'),
  changeClass('deadline-set', '新设时限', 'deadline set', 'info', 'deadline-removed'),
  changeClass('milestone-earlier', '节点提前', 'milestone earlier', 'info', 'milestone-later'),
  changeClass('milestones-more', '节点增加', 'more milestones', 'info', 'milestones-fewer'),
  changeClass('deliverables-more', '成果增加', 'more deliverables', 'info', 'deliverables-fewer'),
  changeClass('split', '拆分', 'split', 'info', 'merged'),
  changeClass('merged', '合并', 'merged', 'info', 'split'),
  changeClass('done', '完成退出', 'done', 'info', 'added'),
  changeClass('absorbed', '并入他项', 'absorbed', 'info', 'added'),
  changeClass('renamed', '更名', 'renamed', 'info', 'renamed'),
  changeClass('nature-changed', '性质变更', 'nature changed', 'info', 'nature-changed'),
  changeClass('leader-changed', '责任领导变更', 'leader changed', 'info', 'leader-changed'),
  changeClass('support-changed', '配合变更', 'support changed', 'info', 'support-changed'),
  changeClass('serves-changed', '规划任务变更', 'served tasks changed', 'info', 'serves-changed'),
  changeClass('milestones-changed', '节点变更', 'milestones changed', 'info', 'milestones-changed'),
  changeClass('deliverables-changed', '成果变更', 'deliverables changed', 'info', 'deliverables-changed'),
  changeClass('moved', '移位', 'moved', 'info', 'moved'),
  changeClass('reworded', '文字修改', 'reworded', 'info', 'reworded'),
  changeClass('unchanged', '延续不变', 'unchanged', 'info', 'unchanged'),
] as const satisfies readonly ChangeClass[]

export type ChangeCode = (typeof changeClasses)[number]['code']

function changeClass<C extends string, R extends string>(
  code: C,
  chinese: string,
  english: string,
  severity: Severity,
  reverse: R,
) {
  return { code, name: { 'zh-CN': chinese, en: english }, severity, reverse } as const
}

/** How a target, a section or another part of a plan can change; of the same severities. */
export const detailClasses = [
  changeClass('target-lowered', '目标降低', 'target lowered', 'error', 'target-raised'),
  changeClass('target-dropped', '目标取消', 'target dropped', 'error', 'target-added'),
  changeClass('annual-lowered', '分年度目标降低', 'target of a year lowered', 'error', 'annual-raised'),
  changeClass('annual-dropped', '分年度目标取消', 'target of a year dropped', 'error', 'annual-added'),
  changeClass('target-vague', '量化改定性', 'no longer counted', 'error', 'target-counted'),
  changeClass('commitment-weakened', '承诺弱化', 'commitment weakened', 'error', 'commitment-firmed'),
  changeClass('binding-removed', '约束性改预期性', 'no longer binding', 'error', 'binding-set'),
  changeClass(
    'target-redefined',
    '单位或口径变化',
    'unit or definition changed',
    'warning',
    'target-redefined',
  ),
  changeClass('target-changed', '目标变化', 'target changed', 'warning', 'target-changed'),
  changeClass('annual-changed', '分年度目标变化', 'target of a year changed', 'warning', 'annual-changed'),
  changeClass('target-later', '目标时限推后', 'target due later', 'warning', 'target-earlier'),
  changeClass('below-actual', '目标不及上年实际', 'short of last year’s result', 'warning', 'below-actual'),
  changeClass('off-line', '未达规划序时', 'behind the longer plan', 'warning', 'off-line'),
  changeClass('baseline-changed', '基数变化', 'baseline changed', 'warning', 'baseline-changed'),
  changeClass('target-ended', '目标随任务退出', 'target ended with its task', 'info', 'target-added'),
  changeClass('target-moved', '目标移至他项', 'target moved to another point', 'info', 'target-moved'),
  changeClass('target-merged', '目标合并', 'merged with the same target', 'info', 'target-split'),
  changeClass('target-split', '目标分列', 'one of several for one target', 'info', 'target-merged'),
  changeClass('target-reworded', '表述变化', 'worded otherwise', 'info', 'target-reworded'),
  changeClass('target-earlier', '目标时限提前', 'target due earlier', 'info', 'target-later'),
  changeClass('target-raised', '目标提高', 'target raised', 'info', 'target-lowered'),
  changeClass('target-added', '新增目标', 'target added', 'info', 'target-dropped'),
  changeClass('annual-raised', '分年度目标提高', 'target of a year raised', 'info', 'annual-lowered'),
  changeClass('annual-added', '新增分年度目标', 'target of a year added', 'info', 'annual-dropped'),
  changeClass('target-counted', '定性改量化', 'now counted', 'info', 'target-vague'),
  changeClass('commitment-firmed', '承诺强化', 'commitment firmer', 'info', 'commitment-weakened'),
  changeClass('binding-set', '预期性改约束性', 'now binding', 'info', 'binding-removed'),
  changeClass('target-unchanged', '目标持平', 'target unchanged', 'info', 'target-unchanged'),
  changeClass('section-removed', '部分取消', 'section removed', 'info', 'section-added'),
  changeClass('section-added', '新增部分', 'section added', 'info', 'section-removed'),
  changeClass('section-renamed', '部分改题', 'section renamed', 'info', 'section-renamed'),
  changeClass('section-moved', '部分移位', 'section moved', 'info', 'section-moved'),
  changeClass('section-reworded', '部分文字修改', 'section reworded', 'info', 'section-reworded'),
  changeClass('unit-dissolved', '部门撤销', 'unit dissolved', 'warning', 'unit-added'),
  changeClass('unit-added', '新设部门', 'unit added', 'info', 'unit-dissolved'),
  changeClass('unit-renamed', '统一改称', 'unit renamed throughout', 'info', 'unit-renamed'),
  changeClass('field-changed', '项目变化', 'field changed', 'info', 'field-changed'),
  changeClass('document-removed', '文件不再列入', 'document removed', 'error', 'document-added'),
  changeClass('document-cancelled', '文件取消', 'document cancelled', 'warning', 'document-added'),
  changeClass('document-deferred', '文件延后', 'document deferred', 'warning', 'document-added'),
  changeClass('document-absorbed', '文件并入', 'document absorbed', 'info', 'document-added'),
  changeClass('document-done', '文件完成退出', 'document done', 'info', 'document-added'),
  changeClass('document-added', '新增文件', 'document added', 'info', 'document-removed'),
] as const satisfies readonly ChangeClass[]

export type DetailCode = (typeof detailClasses)[number]['code']

const classes = new Map<string, ChangeClass>(
  [...changeClasses, ...detailClasses].map((known) => [known.code, known]),
)

export function classOf(code: ChangeCode | DetailCode): ChangeClass {
  return known(code)
}

/** What a change is where the plans are read the other way round. */
export function reverseOf(code: ChangeCode | DetailCode): ChangeClass {
  return known(known(code).reverse)
}

function known(code: string): ChangeClass {
  const found = classes.get(code)
  if (!found) throw new Error(`no class of change is called ${code}`)
  return found
}
