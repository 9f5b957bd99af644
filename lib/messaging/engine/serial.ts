/** Runs tasks one after the other; a failing one fails alone. */
export function serial() {
  let last: Promise<unknown> = Promise.resolve()
  return <Value>(task: () => Promise<Value>): Promise<Value> => {
    const next = last.then(task, task)
    last = next.catch(() => {})
    return next
  }
}
