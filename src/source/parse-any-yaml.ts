import { Composer, isNode, isScalar } from 'yaml'
import {
  type Checked,
  type Diagnostic,
  diagnostic,
  inReadingOrder,
  type Location,
  type SourceText,
} from '../diagnostics/index.ts'
import { buildTree } from './build-tree.ts'
import { findForeignConstructs } from './foreign-constructs.ts'
import { createKeyTest, type ParseOptions } from './parse-options.ts'
import { createParsedSource, type ParsedSource } from './parsed-source.ts'
import { type Comment, commentAt, depthLimit, type SourceNode, type Span } from './source-node.ts'
import { readSyntaxFindings } from './syntax-findings.ts'
import type { SyntaxProblem } from './syntax-problem.ts'
import { mergeMarks } from './traps/merge-marks.ts'
import { type MendedSyntax, mendTraps } from './yaml-traps.ts'

/**
 * Reads any text as YAML 1.2 (core schema) into plain data with places. All that is wrong is reported in one run:
 *
 *     text ── mend traps ──► tokens of the text as meant ── compose ──► nodes ── build ──► tree
 *                 │                      │                     │                   │
 *         traps, too deep     anchors, aliases, tags      syntax errors     duplicate keys, numbers
 *
 * There is no value when the file does not hold a mapping, or is so broken that what could be read of it
 * would only raise false complaints.
 */
export function parseAnyYaml(source: SourceText, options: ParseOptions): Checked<ParsedSource | undefined> {
  const unmerged = mergeMarks(source)
  if (unmerged) return [undefined, [unmerged]]
  const { keyAliases } = options
  const isKey = createKeyTest(options)
  const read = mendTraps(source, isKey)
  if ('tooDeepAt' in read) {
    const place = { source, start: read.tooDeepAt, end: read.tooDeepAt + 1 }
    return [undefined, [diagnostic('yaml/too-deep', { limit: depthLimit }, place)]]
  }

  const locate = ({ start, end }: Span): Location => {
    const { toOriginal } = read.mended
    return { source, start: toOriginal(start), end: toOriginal(end) }
  }
  const foreign = checkForeignConstructs(read, locate)
  const composed = compose(read, locate)
  const built: Diagnostic[] = []
  const { mended } = read
  const root = buildTree(composed.contents, 0, {
    source,
    mended,
    keyAliases,
    isKey,
    report: (found) => built.push(found),
  })

  const isBroken = foreign.hasAliases || composed.isBroken
  // Where it was guessed how far a line is indented, keys may have come into a mapping that is not theirs.
  const isMisplaced = read.isIndentationGuessed && composed.isBroken
  const shape = isBroken ? [] : checkRoot(root, source)
  const isUsable = !isBroken && shape.length === 0
  return [
    isUsable ? createParsedSource(source, root, findComments(read, locate)) : undefined,
    inReadingOrder([
      ...read.diagnostics,
      ...foreign.diagnostics,
      ...composed.diagnostics,
      ...built.filter(({ code }) => !(isMisplaced && code === 'yaml/duplicate-key')),
      ...shape,
    ]),
  ]
}

type Locate = (span: Span) => Location

/** One complaint is enough for a file: whoever uses anchors uses them everywhere. */
function checkForeignConstructs({ mended, syntax }: MendedSyntax, locate: Locate) {
  const constructs = findForeignConstructs(mended.text, syntax.inContext)
  const diagnostics = constructs
    .slice(0, 1)
    .map((construct) => diagnostic('yaml/anchor', { found: construct.found }, locate(construct)))
  return { diagnostics, hasAliases: constructs.some(({ isAlias }) => isAlias) }
}

function findComments({ syntax }: MendedSyntax, locate: Locate): Comment[] {
  return syntax.inContext.flatMap(({ token }) => {
    if (token.type !== 'comment') return []
    const { source, start, end } = locate({ start: token.offset, end: token.offset + token.source.length })
    return commentAt(source.text, start, end)
  })
}

/** Lets the library make nodes of the tokens. Keys are compared later, when aliases are known to be equal. */
function compose({ mended, syntax, isIndentationGuessed }: MendedSyntax, locate: Locate) {
  const composer = new Composer({ stringKeys: true, uniqueKeys: false })
  const [document, second] = composer.compose(syntax.tokens, true, mended.text.length)
  const errors = readSyntaxFindings(mended.text, document?.errors ?? [], syntax.inContext)
  const shown = errors.filter(({ problem }) => !(isIndentationGuessed && dependsOnIndentation.has(problem)))
  const diagnostics = shown.map((error) =>
    diagnostic('yaml/syntax', { detail: error.problem }, locate(error)),
  )
  if (second) {
    const [start] = second.range
    const marker = mended.text.startsWith('---', start) ? '---' : ''
    const place = locate({ start, end: start + marker.length })
    diagnostics.push(diagnostic('yaml/syntax', { detail: 'several-documents' }, place))
  }
  // Of several documents only the first would be read, and all that the others hold would seem to be missing.
  const rest = second?.contents
  const isCut = isNode(rest) && !(isScalar(rest) && rest.value === null)
  const isBroken = isCut || errors.some(({ problem }) => problem !== 'bad-escape')
  return { contents: document?.contents, diagnostics, isBroken }
}

const dependsOnIndentation: ReadonlySet<SyntaxProblem> = new Set([
  'bad-indentation',
  'misplaced-dash',
  'missing-colon',
  'nested-colon',
])

function checkRoot(root: SourceNode, source: SourceText): Diagnostic[] {
  if (root.kind === 'mapping') return []
  const place = { source, start: root.start, end: root.end }
  return [diagnostic('yaml/not-a-mapping', { path: source.name }, place)]
}
