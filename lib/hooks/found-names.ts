import type { Address } from 'viem'
import type { FoundAddress, FoundName } from '@/lib/names/found-address'

const names = new Map<string, FoundName>()

/** Which address came from a name in this tab: what is signed is the address, and the dialog says whose it was said to be. */
export const foundNames = {
  remember({ address, name }: FoundAddress) {
    if (name) names.set(address.toLowerCase(), name)
  },

  /** The name that led to an address last; undefined when none did. */
  of: (address: Address): FoundName | undefined => names.get(address.toLowerCase()),
}
