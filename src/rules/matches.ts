export { anyOf, matchesOf } from '../quantity/index.ts'
