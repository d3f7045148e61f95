import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFirstWorkspace } from '../../../src/host/index.ts'
import { isOfficialKind, kinds } from '../../../src/model/index.ts'
import { checkWorkspace, rules } from '../../../src/rules/index.ts'
import { loadWorkspace } from '../../../src/workspace/index.ts'
import { memoryFiles } from '../../helpers/memory-workspace.ts'

const languages = ['zh-CN', 'en'] as const

/** The workspace to begin with, as it is made in a year. */
async function firstWorkspace(language: string, year = '2031') {
  const files = await readFirstWorkspace('.', { language, year })
  return { files, loaded: await loadWorkspace(memoryFiles(Object.fromEntries(files))) }
}

describe('the workspace that a new one begins as', () => {
  test.each(languages)('holds nothing that any rule has something against: %s', async (language) => {
    const { loaded } = await firstWorkspace(language)
    const request = { rules, preset: 'strict', today: '2031-02-01', baseline: undefined } as const
    const { diagnostics } = await checkWorkspace(loaded, request)
    expect(diagnostics).toEqual([])
    expect(loaded.workspace?.documents.map(({ id }) => id)).toEqual(['notice-2031-1', 'work-points-2031'])
  })

  test('says the same in either spelling of the keys', async () => {
    const [chinese, english] = await Promise.all(languages.map((language) => firstWorkspace(language)))
    const valuesOf = (made = chinese) =>
      made?.loaded.workspace?.documents.map(({ parsed }) => parsed.value) ?? []
    expect(valuesOf(chinese)).toHaveLength(2)
    expect(valuesOf(chinese)).toEqual(valuesOf(english))
    const registersOf = (made = chinese) => {
      const { plan, organization, indicators } = made?.loaded.workspace?.sources ?? {}
      return [plan, organization, indicators].map((register) => register?.parsed.value)
    }
    expect(registersOf(chinese)).toEqual(registersOf(english))
    expect([...(chinese?.files.keys() ?? [])]).toEqual([...(english?.files.keys() ?? [])])
  })

  test.each(kinds.map(({ kind }) => kind).filter(isOfficialKind))(
    'knows all that the example on the page of %s names',
    async (kind) => {
      const { files } = await firstWorkspace('zh-CN', '2025')
      const example = /```yaml\n(?<yaml>.*?)```/su.exec(readFileSync(`docs/kinds/${kind}.md`, 'utf8'))
      const written = { ...Object.fromEntries(files), '2025/example.yaml': example?.groups?.yaml ?? '' }
      const loaded = await loadWorkspace(memoryFiles(written))
      expect(loaded.diagnostics).toEqual([])
      expect(loaded.workspace?.documents).toHaveLength(3)
    },
  )

  test('is of the year in which it is made, in its files and their folder', async () => {
    const { files } = await firstWorkspace('zh-CN')
    expect([...files.keys()]).toContain('2031/work-points.yaml')
    expect([...files.values()].join('')).not.toContain('2025')
  })
})
