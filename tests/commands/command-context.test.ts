import { describe, expect, test } from 'vitest'
import { createContext } from '../../src/commands/command-context.ts'
import { diagnostic } from '../../src/diagnostics/index.ts'
import { fakeHost } from '../helpers/fake-host.ts'

const clear = '\r\u001b[2K'
const manner = { language: 'en', hasColor: false, hasColorInAnswers: false, isQuiet: false } as const
const finding = diagnostic('yaml/tab', {})

describe('the progress line', () => {
  test('is rewritten in place, and gone before anything else is said', async () => {
    const host = fakeHost({ isTerminal: true })
    const { progress, say } = createContext(host, manner, undefined)
    await progress('one')
    await progress('two')
    say('done')
    say('really')
    expect(host.written).toEqual({ stdout: '', stderr: `one${clear}two${clear}done\nreally\n` })
  })

  test('is gone before complaints', async () => {
    const host = fakeHost({ isTerminal: true })
    const { progress, complain } = createContext(host, manner, undefined)
    await progress('one')
    await complain([])
    expect(host.written.stderr).toBe('one')
    await complain([finding])
    expect(host.written.stderr.startsWith(`one${clear}error`)).toBe(true)
  })

  test('never fills the last cell: the terminal would go on to the next line', async () => {
    const host = fakeHost({ isTerminal: true, columns: 10 })
    await createContext(host, manner, undefined).progress('正在编制很长的名字')
    expect(host.written.stderr).toBe('正在编…')
  })

  test.each([
    ['piped', { isTerminal: false }, manner],
    ['quiet', { isTerminal: true }, { ...manner, isQuiet: true }],
  ])('there is none when %s', async (_when, differences, spoken) => {
    const host = fakeHost(differences)
    await createContext(host, spoken, undefined).progress('one')
    expect(host.written.stderr).toBe('')
  })
})

test('quiet: complaints are heard, talk is not', async () => {
  const host = fakeHost()
  const { say, complain } = createContext(host, { ...manner, isQuiet: true }, undefined)
  say('talk')
  await complain([finding])
  expect(host.written.stderr).toContain('yaml/tab')
  expect(host.written.stderr).not.toContain('talk')
})

test('hushed: the line is cleared and nothing is said any more', async () => {
  const host = fakeHost({ isTerminal: true })
  const { progress, say, complain, hush } = createContext(host, manner, undefined)
  await progress('one')
  hush()
  await progress('two')
  say('talk')
  await complain([finding])
  expect(host.written).toEqual({ stdout: '', stderr: `one${clear}` })
})
