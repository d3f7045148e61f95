import { expect, test, vi } from 'vitest'
import { parseYaml } from '../../src/source/index.ts'

const loaded = vi.hoisted(() => ({ times: 0 }))
vi.mock('yaml', async (importOriginal) => {
  loaded.times++
  return importOriginal()
})

const read = (text: string) =>
  parseYaml({ name: 'test.yaml', text }, { keyAliases: new Map([['牵头', 'lead']]) })

test('the thorough reader is loaded for the first file that needs it, and not before', async () => {
  const [sound, nothing] = await read('牵头: a\n')
  expect([sound?.value, nothing]).toEqual([{ lead: 'a' }, []])
  expect(loaded.times).toBe(0)
  const [broken, diagnostics] = await read('a: [b\n')
  expect(broken).toBeUndefined()
  expect(diagnostics).toMatchObject([{ code: 'yaml/syntax', args: { detail: 'unclosed-bracket' } }])
  expect(loaded.times).toBe(1)
})
