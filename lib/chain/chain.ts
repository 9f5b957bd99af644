import { type Chain, defineChain } from 'viem'
import type { PublicDeployment } from '@/lib/deployment/deployment'

/** The deployment as viem and wallets describe a chain. */
export function chainOf(deployment: PublicDeployment): Chain {
  const { chainId, label, rpcUrls, explorerUrl, testnet } = deployment
  return defineChain({
    id: chainId,
    name: label,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: rpcUrls } },
    testnet,
    ...(explorerUrl && { blockExplorers: { default: { name: 'Explorer', url: explorerUrl } } }),
  })
}
