/** Lets a browser that prints beside be answered: it waits for us at each of its steps. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
