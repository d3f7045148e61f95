import { expect, test } from 'vitest'
import { claimWording } from '../../../src/rules/claim/wording.ts'
import { check, testRule } from '../../helpers/rule-tester.ts'
import { saying } from '../../helpers/rule-workspace.ts'

testRule(claimWording, [
  {
    name: 'times that can be read in two ways, and points that are called per cent',
    files: saying('服务响应速度提升3倍，微创手术占比从19.21%提升至26.07%，提升6.86%，覆盖面扩大了两倍。'),
    finds: [
      '2025/work-points.yaml:10 “提升3倍” claim/wording {"found":"提升3倍","problem":"times","readings":["增至原来的3倍","增至原来的4倍"]}',
      '2025/work-points.yaml:10 “6.86%” claim/wording {"found":"6.86%","problem":"points","readings":["6.86个百分点"]}',
      '2025/work-points.yaml:10 “扩大了两倍” claim/wording {"found":"扩大了两倍","problem":"times","readings":["增至原来的2倍","增至原来的3倍"]}',
    ],
  },
  {
    name: 'times that are clear',
    files: saying(
      '响应速度增长1倍，收入由100万元增至400万元，增长3倍，规模增至原来的3倍，经费翻一番，是上年的2倍。',
    ),
    finds: [],
  },
  {
    name: 'points as points, and the growth of a share in per cent',
    files: saying('占比从19.21%提升至26.07%，提升6.86个百分点；占比从19.21%提升至26.07%，提升35.7%。'),
    finds: [],
  },
  { name: 'a quotation', files: saying('有人说“速度提升3倍”。'), finds: [] },
])

test('points are written for the per cent that they were called', async () => {
  const files = saying('微创手术占比从19.21%提升至26.07%，提升6.86%。')
  const [found] = await check(files, { rules: [claimWording], preset: 'strict' })
  const [edit] = found?.fix?.edits ?? []
  expect(edit?.location.source.text.slice(edit.location.start, edit.location.end)).toBe('6.86%')
  expect(edit?.text).toBe('6.86个百分点')
})
