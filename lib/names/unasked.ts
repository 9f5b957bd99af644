import type { Address } from 'viem'
import { sameAddress } from '@/lib/units/same-address'

/** Logs of a transaction that tell who wanted a name, and which contract wrote each. */
export type ArrivalLog = { address: Address } & (
  | { eventName: 'NamePurchased'; args: { tokenId: bigint; payer: Address } }
  | { eventName: 'OrderFulfilled'; args: FilledOrder }
  | { eventName: 'Transfer'; args: { from: Address; to: Address; value: bigint } }
)

type Item = { token: Address; identifier: bigint }
type FilledOrder = {
  offerer: Address
  recipient: Address
  offer: readonly Item[]
  consideration: readonly Item[]
}

/** The transaction that brought a name to its holder. */
export type Arrival = {
  tokenId: bigint
  holder: Address
  /** Who sent the transaction. */
  sender: Address
  logs: readonly ArrivalLog[]
}

/** Only their logs count: anybody's contract can write the same ones. */
export type ArrivalContracts = {
  registry: Address
  registrar: Address
  sesh: Address
  seaport: Address | undefined
}

/**
 * Whether a name came to somebody who did nothing for it: nobody can refuse a name (E-23). Done something have those who sent
 * the transaction, paid the registrar, or whose own order asked for the name. A contract that holds names may also buy a
 * listing through somebody who sends for it: then it paid, and no bid of its own can be what was paid for.
 */
export function isUnasked({ tokenId, holder, sender, logs }: Arrival, contracts: ArrivalContracts): boolean {
  if (sameAddress(sender, holder)) return false
  const isTheName = ({ token, identifier }: Item) =>
    identifier === tokenId && sameAddress(token, contracts.registry)
  const orders = logs.flatMap((log) =>
    log.eventName === 'OrderFulfilled' && sameAddress(log.address, contracts.seaport) ? [log.args] : [],
  )
  const own = orders.filter(({ offerer }) => sameAddress(offerer, holder))
  const isBoughtAnew = logs.some(
    (log) =>
      log.eventName === 'NamePurchased' &&
      sameAddress(log.address, contracts.registrar) &&
      log.args.tokenId === tokenId &&
      sameAddress(log.args.payer, holder),
  )
  if (isBoughtAnew || own.some(({ consideration }) => consideration.some(isTheName))) return false
  const isSoldToHolder = orders.some(
    ({ recipient, offer }) => sameAddress(recipient, holder) && offer.some(isTheName),
  )
  return !(isSoldToHolder && own.length === 0 && hasPaid(holder, logs, contracts))
}

const hasPaid = (holder: Address, logs: readonly ArrivalLog[], { sesh, registry }: ArrivalContracts) =>
  logs.some(
    (log) =>
      log.eventName === 'Transfer' &&
      sameAddress(log.address, sesh) &&
      log.args.value > 0n &&
      sameAddress(log.args.from, holder) &&
      !sameAddress(log.args.to, registry),
  )
