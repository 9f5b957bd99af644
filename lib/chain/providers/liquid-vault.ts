import { readContract } from 'viem/actions'
import { fetchVaultBooks } from '@/lib/api/indexer/providers'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { readChainHead } from '@/lib/chain/reads/head'
import { basisPoints } from '@/lib/units/basis-points'
import type { LiquidAdapter } from '@/lib/staking/providers/liquid-adapter'
import { pricesBetween } from '@/lib/staking/providers/price-series'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { sesh } from '@/lib/units/sesh'
import { atOneBlock } from './at-one-block'
import { isOpen, loadRequestIds, readHolding, readRequest } from './read-liquid-position'
import { readPlainVault, readVault } from './read-vault'

/**
 * A vault by its ERC-4626 functions; one with requests is a LiquidStaking of ours, whose seats and queue can be read too.
 * Numbers come from the chain, all of an answer from one block; only the past of the price is the index's.
 */
export function liquidVault(context: ChainContext, provider: LiquidProvider): LiquidAdapter {
  const { vault, queue } = provider
  const contract = { address: vault, abi: providerAbis.vault } as const
  return {
    readState: () =>
      atOneBlock(context, async (pinned, head) => {
        if (queue === 'requests') return readVault(pinned, vault, head)
        const plain = await readPlainVault(pinned, vault)
        const none = { waiting: sesh(0n), onItsWay: sesh(0n), unreleased: sesh(0n), seats: [], keeping: null }
        const { block, timestamp: at } = head
        return { ...plain, ...none, block, at, buffer: plain.totalAssets, protocolFee: basisPoints(0) }
      }),
    readPosition: async (wallet) => {
      const ids = queue === 'requests' ? await loadRequestIds(context, provider, wallet) : []
      return atOneBlock(context, async (pinned, { block }) => {
        const [holding, requests] = await Promise.all([
          readHolding(pinned, vault, wallet),
          Promise.all(ids.map((id) => readRequest(pinned, vault, id))),
        ])
        return { block, ...holding, requests: requests.filter(isOpen) }
      })
    },
    readPrices: async (since) => {
      const [books, { timestamp: until }] = await Promise.all([
        fetchVaultBooks(vault, since),
        readChainHead(context.rpc),
      ])
      return pricesBetween(books.items, { since, until })
    },
    quoteDeposit: (assets) =>
      readContract(context.reader, { ...contract, functionName: 'previewDeposit', args: [assets] }),
    quoteRedeem: async (shares) =>
      sesh(
        await readContract(context.reader, { ...contract, functionName: 'previewRedeem', args: [shares] }),
      ),
  }
}
