import { expect, test } from 'vitest'
import { mendFindings } from '../../../src/commands/check/mend-findings.ts'
import type { CommandContext } from '../../../src/commands/define-command.ts'
import type { OpenedWorkspace } from '../../../src/commands/opening/open-workspace.ts'
import type { Host } from '../../../src/host/index.ts'
import { fakeHost } from '../../helpers/fake-host.ts'
import { found } from '../../helpers/sample-report.ts'

const { range } = found
const checked = range.location?.source.text ?? ''

/** Mends a file that says `now` when it is to be written. */
async function mend(now: string) {
  const written: [path: string, text: string][] = []
  const host: Host = {
    ...fakeHost(),
    workingFolder: '/home',
    writeFile: async (path, bytes) => void written.push([path, `${bytes}`]),
  }
  const said: string[] = []
  const context = {
    host,
    language: 'en',
    hasColor: false,
    say: (text: string) => void said.push(text),
  } as const
  const disk: OpenedWorkspace['disk'] = {
    root: '.',
    display: (path) => path,
    read: async () => ({ bytes: Buffer.from(now) }),
    list: async () => [],
    siblings: async () => [],
  }
  const complaints = await mendFindings(
    context as Partial<CommandContext> as CommandContext,
    { folder: '/home', disk } as Partial<OpenedWorkspace> as OpenedWorkspace,
    [range],
    'apply',
  )
  return { written, complaints: complaints.map(({ code }) => code), said: said.at(-1) }
}

test('what was checked is mended, all else in the file stays', async () => {
  expect(await mend(checked)).toEqual({
    written: [['/home/计划/2025 要点,a.yaml', checked.replace('3-5', '3～5')]],
    complaints: [],
    said: 'mended 1 finding in 1 file',
  })
})

test('a byte order mark stays', async () => {
  expect((await mend(`\uFEFF${checked}`)).written[0]?.[1].startsWith('\uFEFFtitle')).toBe(true)
})

test('what somebody has changed in the meantime is left alone, and said', async () => {
  const { written, complaints, said } = await mend(checked.replace('要点', '工作要点'))
  expect({ written, complaints }).toEqual({ written: [], complaints: ['file/changed-meanwhile'] })
  expect(said).not.toContain('mended')
})
