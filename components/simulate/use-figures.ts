'use client'

import { useDeployment } from '@/lib/hooks/deployment'
import { useNetworkHead } from '@/lib/hooks/network-head'
import { useVault } from '@/lib/hooks/liquid'
import { useStakingFigures } from '@/lib/hooks/staking-figures'
import { useStakingProviders } from '@/lib/hooks/staking-providers'
import type { LiquidationRatios } from '@/lib/staking/liquidator-share'
import { chosenProvider } from '@/lib/staking/providers/chosen-provider'
import type { LiquidState } from '@/lib/staking/providers/liquid-adapter'
import type { SimulationFigures } from '@/lib/staking/simulate/inputs'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

/**
 * What a simulation needs of chain, network and vault, as they are now; undefined until all of them answered. Without the vault's
 * answer the other ways are simulated all the same.
 * @param wanted - the vault, as a link names it; the first one when it names none.
 */
export function useFigures(wanted: string) {
  const { network } = useDeployment()
  const staking = useStakingFigures()
  const head = useNetworkHead()
  const provider = chosenProvider(useStakingProviders().liquid, wanted)
  const vault = useVault(provider)
  const isWaiting = provider !== undefined && vault.isPending
  const figures = isWaiting ? undefined : read()
  const failed = [staking, head].find((query) => !query.data && query.error)
  return {
    figures,
    isVaultKnown: vault.data !== undefined,
    isVaultPaused: vault.data?.isPaused === true,
    error: failed?.error,
    retry: () => void failed?.refetch(),
  }

  function read(): SimulationFigures | undefined {
    if (!staking.data || !head.data) return undefined
    const { head: block, chain, leave, ratios, gasPrice } = staking.data
    return {
      block: block.block,
      at: block.timestamp,
      rate: chain.rewardRate,
      nodes: head.data.activeNodes,
      requirement: chain.stakingRequirement,
      seats: chain.maxContributors,
      unlock: unixSeconds(network.unlockSeconds),
      smallDelay: leave.smallContributorDelay,
      expelledLock: unixSeconds(network.deregistrationLockSeconds),
      rewardDelay: unixSeconds(network.rewardDelaySeconds),
      penalty: penaltyOf(ratios),
      ...vaultFigures(vault.data),
      gasPrice,
    }
  }
}

/** What the vault keeps of rewards, keepers included, and what of it does not work, rounded up; nothing without a vault. */
function vaultFigures(vault: LiquidState | undefined) {
  if (!vault) return { kept: basisPoints(0), idle: basisPoints(0), buffer: sesh(0n) }
  const { protocolFee, keeping, buffer, totalAssets, waiting } = vault
  const idle = totalAssets === 0n ? 0n : (buffer * 10_000n + totalAssets - 1n) / totalAssets
  return {
    kept: basisPoints(protocolFee + (keeping?.share ?? 0)),
    idle: basisPoints(Number(idle < 10_000n ? idle : 10_000n)),
    buffer: waiting > 0n ? sesh(0n) : buffer,
  }
}

/** What a liquidation takes from a node, rounded up. */
function penaltyOf({ liquidator, pool, recipient }: LiquidationRatios) {
  const sum = liquidator + pool + recipient
  return basisPoints(Number(((liquidator + pool) * 10_000n + sum - 1n) / sum))
}
