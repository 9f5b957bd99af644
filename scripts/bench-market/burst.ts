import { encodeFunctionData, erc20Abi } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { demoAccount } from '@/devnet/chain/accounts'
import type { MarketPortal } from '@/devnet/market/market-portal'
import type { LocalChain } from '@/indexer/testing/local-chain'
import type { Deployment } from '@/lib/deployment/deployment'
import { bidderOf } from './fill'

const AT_ONCE = 250
const GAS = 100_000n

/**
 * SESH for so many bidders, one transfer each, and how long it then takes until every one of their offers was read from the chain
 * again and answers tell the newest block.
 * @returns milliseconds from the last transfer on.
 */
export async function timeBurst(
  chain: LocalChain,
  { contracts, chainId }: Deployment,
  portal: MarketPortal,
  transfers: number,
): Promise<number> {
  const account = privateKeyToAccount(demoAccount('Alice').privateKey)
  const first = await chain.client.getTransactionCount({ address: account.address })
  const bidders = Array.from({ length: transfers }, (_, index) => bidderOf(index * 4))
  for (let start = 0; start < transfers; start += AT_ONCE)
    await Promise.all(
      bidders.slice(start, start + AT_ONCE).map(async (to, index) => {
        const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args: [to, 1n] })
        const serializedTransaction = await account.signTransaction({
          ...{ to: contracts.sesh, data, chainId, gas: GAS, nonce: first + start + index, type: 'eip1559' },
          ...{ maxFeePerGas: 10n ** 11n, maxPriorityFeePerGas: 0n },
        })
        return chain.client.sendRawTransaction({ serializedTransaction })
      }),
    )
  const began = performance.now()
  const { block } = await chain.head()
  while ((await portal.status()).freshness.block < block)
    await new Promise((resolve) => setTimeout(resolve, 50))
  return performance.now() - began
}
