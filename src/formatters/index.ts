export * from './json.ts'
export * from './pretty.ts'
