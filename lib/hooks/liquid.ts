import { skipToken, useQuery } from '@tanstack/react-query'
import type { Address } from 'viem'
import type { LiquidAdapter } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import type { PublicDeployment } from '@/lib/deployment/deployment'
import type { Sesh } from '@/lib/units/sesh'
import type { UnixSeconds } from '@/lib/units/time'
import { useDeployment } from './deployment'
import { freshnessLevels } from './freshness-levels'
import { queryKeys } from './query-keys'

/** The adapters and their ABIs are loaded with the first question. */
async function vaultOf(deployment: PublicDeployment, provider: LiquidProvider): Promise<LiquidAdapter> {
  const reads = await import('@/lib/chain/providers/provider-reads')
  return reads.liquidVault(reads.chainContext(deployment), provider)
}

/** A vault at the newest block; asks nothing without one. */
export function useVault(provider: LiquidProvider | undefined) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.vault(provider?.vault),
    queryFn: provider ? async () => (await vaultOf(deployment, provider)).readState() : skipToken,
    ...freshnessLevels.live,
  })
}

/** What a wallet has in a vault, its open requests included. */
export function useVaultPosition(provider: LiquidProvider, wallet: Address | undefined) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.vaultPosition(wallet, provider.vault),
    queryFn: wallet ? async () => (await vaultOf(deployment, provider)).readPosition(wallet) : skipToken,
    ...freshnessLevels.live,
  })
}

/** Share prices since a moment; only the index remembers. */
export function useSharePrices(provider: LiquidProvider, since: UnixSeconds | undefined) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.sharePrices(provider.vault, since),
    queryFn:
      since === undefined ? skipToken : async () => (await vaultOf(deployment, provider)).readPrices(since),
    ...freshnessLevels.steady,
  })
}

/** Shares for a deposit, as the vault itself counts; null or zero asks nothing. */
export function useDepositQuote(provider: LiquidProvider, assets: Sesh | null) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.vaultQuote(provider.vault, 'deposit', assets),
    queryFn: assets ? async () => (await vaultOf(deployment, provider)).quoteDeposit(assets) : skipToken,
    ...freshnessLevels.live,
  })
}

/** SESH for shares at once, as the vault itself counts; null or zero asks nothing. */
export function useRedeemQuote(provider: LiquidProvider, shares: bigint | null) {
  const deployment = useDeployment()
  return useQuery({
    queryKey: queryKeys.vaultQuote(provider.vault, 'redeem', shares),
    queryFn: shares ? async () => (await vaultOf(deployment, provider)).quoteRedeem(shares) : skipToken,
    ...freshnessLevels.live,
  })
}

/** What happened in a vault last; only the index remembers. */
export function useVaultEvents(vault: Address) {
  return useQuery({
    queryKey: queryKeys.vaultEvents(vault),
    queryFn: async ({ signal }) =>
      (await import('@/lib/api/indexer/providers')).fetchVaultEvents(vault, signal),
    ...freshnessLevels.steady,
  })
}
