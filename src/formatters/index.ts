export * from './json.ts'
export * from './pretty.ts'
export { clip, displayWidth, wrap } from './terminal-text.ts'
