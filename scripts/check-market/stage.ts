import { type Abi, encodeFunctionData, type Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { seaportAbi } from '@/contracts-abi/seaport'
import { seshAbi } from '@/contracts-abi/sesh'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import type { MarketPortal } from '@/devnet/market/market-portal'
import type { LocalChain } from '@/indexer/testing/local-chain'
import type { MarketActors, Trader } from '@/indexer/testing/market-actors'
import type { FillCall } from '@/lib/market/seaport/fill-call'
import type { OrderComponents, SignedOrder } from '@/lib/market/seaport/order'
import { type OrderDomain, orderTypedData } from '@/lib/market/seaport/typed-data'
import type { Checks } from '@/scripts/check-world/check'

const errors = [seshAbi, sessionNameServiceAbi, snsConduitAbi].flatMap((abi) =>
  (abi as Abi).filter(({ type }) => type === 'error'),
)

/** Seaport, with the errors that come out of it from token, registry and conduit. */
const tradeAbi: Abi = [...seaportAbi, ...errors]

/** What every check works with. */
export type Stage = { chain: LocalChain; market: MarketActors; portal: MarketPortal; checks: Checks }

/** Tries a call without sending it. @returns what it is refused with; null when it would pass. */
export async function refusalOf({ chain, market }: Stage, who: Trader, { functionName, args }: FillCall) {
  try {
    await chain.client.simulateContract({
      ...{ address: market.terms.seaport, abi: tradeAbi, functionName, args },
      account: market.address(who),
    })
    return null
  } catch (error) {
    return error
  }
}

export const calldataOf = ({ functionName, args }: FillCall): Hex =>
  encodeFunctionData({ abi: tradeAbi, functionName, args })

/** Signs an order that no template of ours makes, or for another place. */
export async function signAs(
  { market }: Stage,
  who: Trader,
  components: OrderComponents,
  domain: OrderDomain = market.terms,
): Promise<SignedOrder> {
  const account = privateKeyToAccount(market.names.actors.person(who).privateKey)
  return { components, signature: await account.signTypedData(orderTypedData(components, domain)) }
}

/** Asks until it holds: the order book follows the chain once a second. @throws with the last reason. */
export async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 15_000
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`${what}: not within 15 s`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
