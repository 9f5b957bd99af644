import { useQueries } from '@tanstack/react-query'
import type { Address } from 'viem'
import { walletTotals } from '@/lib/staking/wallet-totals'
import { sesh, type Sesh } from '@/lib/units/sesh'
import { balancesOptions } from './balances'
import { useChain } from './deployment'
import { recipientOptions } from './recipient'
import { rewardsAccountOptions } from './rewards-account'
import { walletOverviewOptions } from './wallet-overview'

/** Where a wallet's SESH is; undefined is not read yet, null could not be read. */
export type Holding = {
  address: Address
  staked: Sesh | null | undefined
  waiting: Sesh | null | undefined
  /** Earned or returned, not claimed yet. */
  unclaimed: Sesh | null | undefined
  inWallet: Sesh | null | undefined
}

/** Several wallets side by side, each figure as soon as it is there. */
export function usePortfolio(wallets: readonly Address[]): Holding[] {
  const chain = useChain()
  const overviews = useQueries({ queries: wallets.map((wallet) => walletOverviewOptions(chain, wallet)) })
  const balances = useQueries({ queries: wallets.map((wallet) => balancesOptions(chain, wallet)) })
  const accounts = useQueries({ queries: wallets.map((wallet) => rewardsAccountOptions(wallet)) })
  const recipients = useQueries({ queries: wallets.map((wallet) => recipientOptions(chain, wallet)) })
  return wallets.map((address, index) => {
    const overview = overviews[index]
    const totals = overview?.data && walletTotals({ ...overview.data.data, wallet: address })
    const [account, recipient] = [accounts[index], recipients[index]]
    const missing = (...queries: ({ isError: boolean } | undefined)[]) =>
      queries.some((query) => query?.isError) ? null : undefined
    return {
      address,
      staked: totals?.staked ?? missing(overview),
      waiting: totals?.waiting ?? missing(overview),
      unclaimed:
        account?.data && recipient?.data
          ? unclaimedOf(account.data.lifetime, recipient.data.recipient)
          : missing(account, recipient),
      inWallet: balances[index]?.data?.sesh ?? missing(balances[index]),
    }
  })
}

/** The chain may be ahead of the network's books, and then it is believed. */
function unclaimedOf(lifetime: Sesh, { rewards, claimed }: { rewards: Sesh; claimed: Sesh }): Sesh {
  return sesh((lifetime > rewards ? lifetime : rewards) - claimed)
}

type Figure = 'staked' | 'waiting' | 'unclaimed' | 'inWallet'

/** All wallets together; unknown as long as one of them is. */
export function sumOf(holdings: readonly Holding[], figure: Figure): Sesh | null | undefined {
  const values = holdings.map((holding) => holding[figure])
  if (values.includes(null)) return null
  if (values.includes(undefined)) return undefined
  return sesh(values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n))
}
