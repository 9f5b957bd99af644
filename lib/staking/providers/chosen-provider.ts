import type { Address } from 'viem'
import { readAddress } from '@/lib/units/read-address'
import { sameAddress } from '@/lib/units/same-address'
import type { StakingProvider } from './provider'

/** The contract that a provider is known by in links. */
export const providerAddress = (provider: StakingProvider): Address =>
  provider.kind === 'liquid' ? provider.vault : provider.factory

/**
 * The provider that a link names by its contract, or the first one; undefined where there is none.
 * @param wanted - text from a link; anything that names no provider chooses the first.
 */
export function chosenProvider<P extends StakingProvider>(
  providers: readonly P[],
  wanted: string,
): P | undefined {
  const address = readAddress(wanted)
  return (
    providers.find((provider) => address && sameAddress(providerAddress(provider), address)) ?? providers[0]
  )
}
