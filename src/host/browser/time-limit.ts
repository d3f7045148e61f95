/** The first of `results`, unless that takes longer than `limit` milliseconds: then `tooLong` is thrown. */
export async function withinTime<T>(
  limit: number,
  tooLong: () => Error,
  results: readonly Promise<T>[],
): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(tooLong()), limit)
  try {
    return await Promise.race([...results, late])
  } finally {
    clearTimeout(timer)
  }
}
