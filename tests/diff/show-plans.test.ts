import { describe, expect, test } from 'vitest'
import { compareWorkspaces, isChangedPlan, showPlans } from '../../src/diff/index.ts'
import { loadPlans } from '../helpers/plan-pair.ts'
import { ruleFiles, workPoints } from '../helpers/rule-workspace.ts'
import { pointWith } from '../helpers/target-workspace.ts'

const renamed = ruleFiles['organization.yaml'].replace(
  '{ id: research, name: 科研部 }',
  '{ id: research, name: 科研与学科部, aliases: [科研部] }',
)

describe('a department that is called otherwise in the register', () => {
  /** By plan: what is told to be renamed, and whether there is anything to tell of the plan at all. */
  const told = async (points2025: string) => {
    const [before, after] = await Promise.all(
      [ruleFiles['organization.yaml'], renamed].map((register, index) =>
        loadPlans({
          'organization.yaml': register,
          '2024/work-points.yaml': workPoints(2024, pointWith('a')),
          '2025/work-points.yaml': workPoints(2025, index === 0 ? pointWith('a') : points2025),
        }),
      ),
    )
    if (!before || !after) throw new Error('two workspaces')
    const side = (workspace: typeof before) => ({ workspace, documents: workspace.documents })
    const { plans } = compareWorkspaces(side(before), side(after), 'revision')
    return showPlans(plans).map(({ shown }) => [
      shown.after.id,
      shown.renamedUnits.map(({ after: name }) => name),
      isChangedPlan(shown),
    ])
  }

  test('is told once, with the plan that has changed otherwise too', async () => {
    expect(await told(pointWith('a', '', '逐项抓好落实。'))).toEqual([
      ['work-points-2024', [], false],
      ['work-points-2025', ['科研与学科部'], true],
    ])
  })

  test('is told with the first where no plan has', async () => {
    expect(await told(pointWith('a'))).toEqual([
      ['work-points-2024', ['科研与学科部'], true],
      ['work-points-2025', [], false],
    ])
  })
})
