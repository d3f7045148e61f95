export * from './decode.ts'
export * from './locate-in-scalar.ts'
export * from './parse-yaml.ts'
export type { ParsedSource, SourcePath } from './parsed-source.ts'
