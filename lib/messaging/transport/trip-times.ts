import type { GuardTransport } from '@/lib/protocol/onion/onion-client'

/** How long the newest answered question through each first node took, milliseconds. */
export type TripTimes = { transport: GuardTransport; of(guard: string): number | null }

/** Measures a transport. @param now - milliseconds. */
export function tripTimes(transport: GuardTransport, now: () => number): TripTimes {
  const times = new Map<string, number>()
  return {
    transport: async (guard, body) => {
      const begun = now()
      const answer = await transport(guard, body)
      if (answer.status === 200) times.set(guard, now() - begun)
      return answer
    },
    of: (guard) => times.get(guard) ?? null,
  }
}
