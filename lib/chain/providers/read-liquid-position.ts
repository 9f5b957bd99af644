import { type Address, parseEventLogs, type RpcLog, toEventSelector } from 'viem'
import { readContract } from 'viem/actions'
import { fetchRedeemRequests } from '@/lib/api/indexer/providers'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext } from '@/lib/chain/public-client'
import { ApiError } from '@/lib/errors/api-error'
import type { RedeemRequest } from '@/lib/staking/providers/liquid-adapter'
import type { LiquidProvider } from '@/lib/staking/providers/provider'
import { sesh } from '@/lib/units/sesh'
import { addressTopic, readProviderLogs } from './provider-logs'

const requested = toEventSelector('RedeemRequest(address,address,uint256,address,uint256)')

/** What a wallet holds, and what of it can leave at once. */
export async function readHolding({ reader }: ChainContext, vault: Address, wallet: Address) {
  const contract = { address: vault, abi: providerAbis.vault } as const
  const [shares, redeemable] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'balanceOf', args: [wallet] }),
    readContract(reader, { ...contract, functionName: 'maxRedeem', args: [wallet] }),
  ])
  const worth = await readContract(reader, { ...contract, functionName: 'convertToAssets', args: [shares] })
  return { shares, redeemable, worth: sesh(worth) }
}

/** Numbers of all requests that a wallet controls, from the index, or from the chain where there is none. */
export async function loadRequestIds(
  context: ChainContext,
  { vault, fromBlock }: LiquidProvider,
  wallet: Address,
): Promise<bigint[]> {
  const [known, since] = await fetchRedeemRequests(vault, wallet).then(
    ({ items, freshness }) => [items.map(({ id }) => id), freshness.block + 1] as const,
    (error: unknown) => {
      if (!(error instanceof ApiError)) throw error
      return [[], fromBlock] as const
    },
  )
  const topics = [requested, addressTopic(wallet)]
  const logs = await readProviderLogs(context, { address: vault, fromBlock: since, topics })
  const parsed = parseEventLogs({
    abi: providerAbis.vault,
    eventName: 'RedeemRequest',
    logs: logs as RpcLog[],
    strict: true,
  })
  return [...new Set([...known, ...parsed.map(({ args }) => args.requestId)])]
}

/** Where one request stands. */
export async function readRequest(
  { reader }: ChainContext,
  vault: Address,
  id: bigint,
): Promise<RedeemRequest> {
  const contract = { address: vault, abi: providerAbis.vault } as const
  const [[sharesAhead, sharesWaiting], claimable] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'queuePosition', args: [id] }),
    readContract(reader, { ...contract, functionName: 'claimableAssets', args: [id] }),
  ])
  const upTo = sharesAhead + sharesWaiting
  const worth = await readContract(reader, { ...contract, functionName: 'convertToAssets', args: [upTo] })
  return { id, sharesAhead, sharesWaiting, worthUpTo: sesh(worth), claimable: sesh(claimable) }
}

/** Whether anything of a request is left to wait for or to claim. */
export const isOpen = ({ sharesWaiting, claimable }: RedeemRequest): boolean =>
  sharesWaiting > 0n || claimable > 0n
