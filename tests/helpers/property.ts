import fc from 'fast-check'

/**
 * What property tests are made with. They try the same cases in every run, so that the same sources pass or fail the
 * same way everywhere; other cases are tried by giving another seed, `PLAN_SEED=7 npx vitest run tests/diff`.
 */
fc.configureGlobal({ seed: Number(process.env.PLAN_SEED ?? 1) })

export { default } from 'fast-check'
