/** Loaded before the program: the clock is off by as many days as TEST_DAYS says. */
const off = Number(process.env.TEST_DAYS) * 24 * 60 * 60 * 1000
const { Date: RealDate } = globalThis

globalThis.Date = new Proxy(RealDate, {
  apply: () => new Date().toString(),
  construct: (target, args) =>
    args.length === 0 ? new RealDate(RealDate.now() + off) : Reflect.construct(target, args),
  get: (target, name) => (name === 'now' ? () => RealDate.now() + off : Reflect.get(target, name)),
})
