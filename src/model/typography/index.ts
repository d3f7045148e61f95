export { mmToPoints, pointsToMm } from './length.ts'
export { pageLengthNames, pageLengths, typographySchema } from './page-lengths.ts'
export * from './page-profile.ts'
export { type Deviation, readTypography, type Typography } from './read-typography.ts'
