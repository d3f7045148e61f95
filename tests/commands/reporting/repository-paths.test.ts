import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeRepository } from '../../helpers/git-repository.ts'
import { casesFolder, makeStand, type Stand } from '../../helpers/run-plan.ts'

let stand: Stand
const points = 'office/plans/2025/work-points.yaml'

/** A repository whose workspace does not lie at its top, and a job that works in a folder of it. */
beforeAll(async () => {
  stand = await makeStand([])
  await cp(join(casesFolder, 'base'), join(stand.workspace, 'office/plans'), { recursive: true })
  const { commit } = makeRepository(stand.workspace)
  const text = await readFile(join(stand.workspace, points), 'utf8')
  await writeFile(join(stand.workspace, points), text.replace('示范病区{{', '示范性病区{{'))
  commit('older')
  await writeFile(join(stand.workspace, points), text)
  commit('base')
  await writeFile(
    join(stand.workspace, points),
    text.replace('22%以上', '20%以上').replace('推广日间手术，', '推广日间手术3-5台，'),
  )
})
afterAll(() => stand.remove())

const inOffice = (call: string, service = 'GITHUB_WORKSPACE') =>
  stand.shell(`cd office && ${service}="${stand.workspace}" plan ${call} --lang en`)

describe('in a job with a working directory files are called from the top of the repository', () => {
  test('by plan check for GitHub', async () => {
    const { stdout } = await inOffice('check --format github')
    expect(stdout).toContain(`file=${points},`)
    expect(stdout).not.toContain('file=plans')
  })

  test('by plan diff for GitHub, of files as they are and of a revision', async () => {
    const { stdout } = await inOffice('diff HEAD --format github')
    expect(stdout).toMatch(new RegExp(`^::error file=${points},line=`, 'u'))
    const older = await inOffice('diff HEAD~1..HEAD --format github')
    expect(older.stdout).toMatch(new RegExp(`^::notice file=${points},line=`, 'u'))
  })

  test('for GitLab, for services that scan code and for those that show tests', async () => {
    const quality = await inOffice('check --format gitlab', 'CI_PROJECT_DIR')
    const paths = JSON.parse(quality.stdout).map(
      ({ location }: { location: { path: string } }) => location.path,
    )
    expect(paths).toContain(points)
    const sarif = await inOffice('check --format sarif')
    expect(JSON.parse(sarif.stdout).runs[0].artifacts).toContainEqual({
      location: { uri: points, uriBaseId: '%SRCROOT%' },
    })
    expect((await inOffice('check --format junit')).stdout).toContain(`file="${points}"`)
  })

  test('also where the answer was given before, to somebody else', async () => {
    const { stdout } = await stand.shell('cd office && plan check --lang en --format github')
    expect(stdout).toContain('file=plans/2025/work-points.yaml,')
    expect((await inOffice('check --format github')).stdout).toContain(`file=${points},`)
  })
})

test('to people and in another repository they are called as ever', async () => {
  expect((await inOffice('check')).stdout).toContain('plans/2025/work-points.yaml')
  const elsewhere = await stand.shell(
    `cd office && GITHUB_WORKSPACE="${casesFolder}" plan check --lang en --format github`,
  )
  expect(elsewhere.stdout).toContain('file=plans/2025/work-points.yaml,')
})
