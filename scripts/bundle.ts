/** Bundles the sources into dist/, so that a start reads a few files instead of hundreds. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { build, type Plugin, transform } from 'esbuild'
import { compileTemplates, readTemplateTexts } from './compile-templates.ts'
import { collectPages } from './pages.ts'

/**
 * What is imported by name of a module of Node's own is loaded when it is first used. Node itself loads the whole
 * at once and reads all that it exports, and behind some exports stand subsystems of which nobody here asks
 * anything: a second HTTP client, a differ of texts, ciphers. That is 20 ms of a start which may only be to tell
 * the version.
 */
const builtinsOnDemand: Plugin = {
  name: 'builtins-on-demand',
  setup(bundler) {
    const names = builtinModules.map((name) => name.replace(/^node:/, ''))
    const filter = new RegExp(`^(?:node:)?(?:${names.join('|')})$`)
    // Every importer has its own, or each would be a file that all who share it have to read.
    bundler.onResolve({ filter }, async ({ path, kind, importer }) => {
      if (kind !== 'import-statement') return undefined
      const pluginData = importedNames(await readFile(importer, 'utf8'), path)
      return { path, namespace: 'on-demand', suffix: `?${importer}`, pluginData }
    })
    bundler.onLoad({ filter: /./, namespace: 'on-demand' }, ({ path, pluginData: names }) => {
      const module = `process.getBuiltinModule('${path}')`
      // Commander asks for it to start programs of their own as commands, of which there are none.
      if (names === undefined && path.endsWith('child_process'))
        return { contents: `module.exports = new Proxy({}, { get: (_, name) => ${module}[name] })` }
      if (names === undefined) return { contents: `module.exports = ${module}` }
      const getters = names.map((name: string) => `get ${name}() { return ${module}.${name} }`)
      return { contents: `module.exports = { ${getters.join(', ')} }` }
    })
  },
}

/**
 * What measures the width of rare characters: its expression of all emoji alone takes as long to read as the start of
 * Node. And fdir, which looks for a picomatch among the packages installed that nobody here asks it for.
 */
const rareOnDemand: Plugin = {
  name: 'rare-on-demand',
  setup(bundler) {
    bundler.onResolve({ filter: /^string-width$/ }, ({ kind, path, resolveDir }) =>
      kind === 'import-statement' ? { path, namespace: 'rare', pluginData: resolveDir } : undefined,
    )
    bundler.onLoad({ filter: /./, namespace: 'rare' }, ({ path, pluginData: resolveDir }) => ({
      contents: `export default (...of) => require('${path}').default(...of)`,
      resolveDir,
    }))
    bundler.onLoad({ filter: /fdir[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace('createRequire(import.meta.url)', 'undefined'),
    }))
  },
}

/**
 * Small modules that are asked for together, one group a line. Each would be a file of its own, because each is shared by
 * other commands than the next, and to find and open a file takes as long as to read fifty kilobytes of it. None may need
 * what those who ask for the others can do without.
 */
const companies = [
  'define-command exit-code opening/find-workspace phrase opening/workspace-reads write-output',
  'opening/open-workspace opening/select-documents',
  'check/check-options check/report-forms reporting/report-requests write-edits reporting/write-reports',
].map((names) => names.split(' ').map((name) => resolve('src', 'commands', `${name}.ts`)))

const oneFileOfMany: Plugin = {
  name: 'one-file-of-many',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.{1,2}\// }, ({ path, kind, importer, resolveDir, namespace }) => {
      const company = companies.findIndex((members) => members.includes(resolve(resolveDir, path)))
      if (company < 0 || kind !== 'import-statement' || namespace !== 'file') return undefined
      // Among themselves they import as it is written, or they would wait for each other.
      if (companies[company]?.includes(importer)) return undefined
      return { path: `${company}`, namespace: 'company' }
    })
    bundler.onLoad({ filter: /./, namespace: 'company' }, ({ path }) => ({
      contents: companies[Number(path)]?.map((member) => `export * from '${member}'`).join('\n') ?? '',
      resolveDir: '.',
    }))
  },
}

/** The names that a text imports of a module; undefined where it imports the module as a whole. */
function importedNames(text: string, module: string): string[] | undefined {
  const imports = Array.from(text.matchAll(/^import\s+(?!type\s)([^'"]+?)\s+from\s+['"]([^'"]+)['"]/gm))
  const clauses = imports.filter(([, , from]) => from === module).map(([, clause = '']) => clause)
  if (clauses.length === 0 || !clauses.every((clause) => /^\{[^}]*\}$/.test(clause))) return undefined
  return clauses.flatMap((clause) =>
    Array.from(clause.matchAll(/(\w+)(?:\s+as\s+\w+)?\s*[,}]/g), ([, name = '']) => name),
  )
}

/** A third less to read at every start. Names and lines stay, for the stack of a bug. */
const terse = { minifyWhitespace: true, minifySyntax: true, lineLimit: 120 }

await rm('dist', { recursive: true, force: true })
const { metafile } = await build({
  metafile: true,
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node22',
  ...terse,
  // These bring files of their own (WebAssembly, a browser) and stay packages.
  external: ['harfbuzzjs', '@sparticuz/chromium'],
  // Bundled CommonJS packages ask for Node's own modules through `require`; some have a `process` of their own.
  banner: {
    js: "const require = globalThis.process.getBuiltinModule('node:module').createRequire(import.meta.url);",
  },
  plugins: [builtinsOnDemand, rareOnDemand, oneFileOfMany],
  legalComments: 'linked',
  logLevel: 'warning',
})

// Beside the program and not in it: who changes one kind's template has only its documents built again.
const { code } = await transform(compileTemplates(readTemplateTexts('templates')), terse)
await writeFile('dist/templates.js', code)

// What every code means, for plan explain and for reports.
await writeFile('dist/pages.json', `${JSON.stringify(Object.fromEntries(collectPages()), undefined, 1)}\n`)

// What was built by another program is built again: this tells programs of one version apart.
const hash = createHash('sha256')
for (const path of [
  'package-lock.json',
  'dist/pages.json',
  ...Object.keys(metafile.inputs).filter(existsSync).sort(),
]) {
  hash.update(await readFile(path))
}
await writeFile('dist/fingerprint', hash.digest('hex'))
