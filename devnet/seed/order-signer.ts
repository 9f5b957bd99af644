import { hexToBigInt, keccak256, stringToHex } from 'viem'
import { sign } from 'viem/accounts'
import type { DemoAccount } from '@/devnet/chain/accounts'
import { TRANSFER_FEE } from '@/devnet/chain/deploy-names'
import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import type { Deployment } from '@/lib/deployment/deployment'
import { marketTerms } from '@/lib/market/market-of'
import type { MarketTerms } from '@/lib/market/market-terms'
import { orderDigest } from '@/lib/market/seaport/digest'
import type { OrderComponents, SignedOrder } from '@/lib/market/seaport/order'
import { orderHash } from '@/lib/market/seaport/typed-data'
import { sesh } from '@/lib/units/sesh'

/** What orders of the seeded world keep to. */
export const seedTerms = (deployment: Deployment): MarketTerms => marketTerms(deployment, sesh(TRANSFER_FEE))

/** The same for the same words in every world. */
export const saltOf = (words: string): bigint => hexToBigInt(keccak256(stringToHex(words)))

export const tokenOf = (label: string): bigint => tokenIdOf(labelToRegistryName(label))

/** Of several labels with spaces between them. */
export const tokensOf = (labels: string): bigint[] => labels.split(' ').map(tokenOf)

/** Signs as the wallet of a demo person would. */
export async function signOrder(
  { privateKey }: Pick<DemoAccount, 'privateKey'>,
  components: OrderComponents,
  terms: MarketTerms,
): Promise<SignedOrder> {
  const hash = orderDigest(orderHash(components), terms)
  return { components, signature: await sign({ hash, privateKey, to: 'hex' }) }
}
