/** Where somebody starts from, in the order in which it is asked. */
export const starts = ['sesh', 'eth', 'nothing'] as const
export type Start = (typeof starts)[number]

export const readStart = (text: string | undefined): Start | undefined =>
  starts.find((start) => start === text)

type Step = {
  /** Names its texts in the catalogue. */
  name: 'wallet' | 'look' | 'ether' | 'getEther' | 'getSesh' | 'try' | 'stake' | 'after'
  /** Where it is done; left out for what is done outside. */
  href?: '/stake' | '/my' | '/faucet' | '/network'
}

const end: readonly Step[] = [
  { name: 'stake', href: '/stake' },
  { name: 'after', href: '/my' },
]

/** What each has to do, in order. @param hasFaucet - play money can be had on this chain. */
export function stepsFrom(start: Start, hasFaucet: boolean): readonly Step[] {
  const free: readonly Step[] = hasFaucet ? [{ name: 'try', href: '/faucet' }] : []
  if (start === 'sesh') return [{ name: 'wallet' }, { name: 'ether' }, ...end]
  if (start === 'eth')
    return [{ name: 'wallet' }, ...(hasFaucet ? free : [{ name: 'getSesh' } as const]), ...end]
  const look: readonly Step[] = [{ name: 'look', href: '/network' }, { name: 'wallet' }]
  return [...look, ...(hasFaucet ? free : ([{ name: 'getEther' }, { name: 'getSesh' }] as const)), ...end]
}
