import type { Address } from 'viem'
import { fetchVestingAddresses } from '@/lib/api/backend/client'
import type { ChainAccess } from '@/lib/chain/access'
import type { VestingAccount } from '@/lib/staking/vesting-account'
import { sameAddress } from '@/lib/units/same-address'

/**
 * The vesting contracts whose beneficiary a wallet is now. The deployment and the network's backend name candidates;
 * whether one is the wallet's own only the chain decides.
 * @throws {AppError} when neither the backend nor the deployment could name any.
 */
export async function loadVestingOf(
  chain: ChainAccess,
  wallet: Address,
  signal?: AbortSignal,
): Promise<VestingAccount[]> {
  const configured = (chain.deployment.vesting ?? []).map(({ address }) => address)
  const told = await fetchVestingAddresses(wallet, signal).catch((error: unknown) => {
    if (configured.length === 0) throw error
    return []
  })
  const candidates = [
    ...configured,
    ...told.filter((address) => !configured.some((known) => sameAddress(known, address))),
  ]
  const accounts = await chain.read((reads, context) =>
    Promise.all(candidates.map((address) => reads.readVesting(context, address))),
  )
  return accounts.filter(({ beneficiary }) => sameAddress(beneficiary, wallet))
}
