/** Bundles the sources into dist/, so that a start reads a few files instead of hundreds. */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { build, type Plugin } from 'esbuild'
import { collectPages } from './pages.ts'

/**
 * Puppeteer imports Node's http for what we never ask of it. An import of a module of Node's own reads all its
 * exports, and among those of http is a whole second client, 16 ms; `require` reads none.
 */
const httpByRequire: Plugin = {
  name: 'http-by-require',
  setup(bundler) {
    bundler.onResolve({ filter: /^node:https?$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'by-require' } : undefined,
    )
    bundler.onLoad({ filter: /./, namespace: 'by-require' }, ({ path }) => ({
      contents: `module.exports = require('${path}')`,
    }))
  },
}

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
  // These bring files of their own (WebAssembly, a browser) and stay packages.
  external: ['subset-font', 'harfbuzzjs', '@sparticuz/chromium'],
  // Bundled CommonJS packages ask for Node's own modules through `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  plugins: [httpByRequire],
  legalComments: 'linked',
  logLevel: 'warning',
})

// What every code means, for plan explain and for reports.
await writeFile('dist/pages.json', `${JSON.stringify(Object.fromEntries(collectPages()), undefined, 1)}\n`)

// What was built by another program is built again: this tells programs of one version apart.
const hash = createHash('sha256')
for (const path of ['package-lock.json', ...Object.keys(metafile.inputs).filter(existsSync).sort()]) {
  hash.update(await readFile(path))
}
await writeFile('dist/fingerprint', hash.digest('hex'))
