import { type Address, zeroAddress } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import { sameAddress } from '@/lib/units/same-address'

/** Why a name must not go to an address: it would be out of reach for ever, or it is there already. */
export type NewOwnerRefusal = 'zero' | 'same' | 'protocol'

/**
 * @param owner - who has the name; null for one that is bought.
 * @returns null when nothing known speaks against it.
 */
export function judgeNewOwner(
  to: Address,
  owner: Address | null,
  { contracts, names, vesting = [] }: Pick<PublicDeployment, 'contracts' | 'names' | 'vesting'>,
): NewOwnerRefusal | null {
  if (sameAddress(to, zeroAddress)) return 'zero'
  if (sameAddress(to, owner ?? undefined)) return 'same'
  const protocol = [
    ...Object.values(contracts),
    ...(names ? [names.registry, names.registrar] : []),
    ...vesting.map(({ address }) => address),
  ]
  return protocol.some((address) => sameAddress(address, to)) ? 'protocol' : null
}
