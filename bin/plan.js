#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number)
if (major > 22 || (major === 22 && minor >= 18)) {
  // Compiled code is kept between runs where the system lets us; a run without it is only slower.
  process.getBuiltinModule('node:module').enableCompileCache()
  await import('../dist/cli.js')
} else {
  process.stderr.write(`plan 需要 Node.js 22.18 以上，现为 ${process.versions.node}\n`)
  process.stderr.write(`plan needs Node.js 22.18 or newer; this is ${process.versions.node}\n`)
  process.exitCode = 2
}
