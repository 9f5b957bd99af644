/**
 * A way to the relay on which a share of all requests fails: half of those never arrive, of the other half the answer is lost.
 * @param share - 0 to 1.
 */
export function failingFetch(share: number): {
  fetch: typeof fetch
  requests: () => number
  failed: () => number
} {
  let requests = 0
  let failed = 0
  const lost = () => {
    failed += 1
    return new TypeError('the connection was lost')
  }
  return {
    requests: () => requests,
    failed: () => failed,
    fetch: async (input, init) => {
      requests += 1
      const luck = Math.random()
      if (luck < share / 2) throw lost()
      const answer = await fetch(input, init)
      if (luck < share) throw lost()
      return answer
    },
  }
}
