/** Loaded before the program: leaves what the run cost in the file that TEST_COST names. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cost = { time: userCPUTime + systemCPUTime, memory: maxRSS }
  writeFileSync(process.env.TEST_COST ?? '', JSON.stringify(cost))
})
