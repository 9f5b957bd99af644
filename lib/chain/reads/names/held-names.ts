import type { Address } from 'viem'
import { getTransaction } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import type { HeldName } from '@/lib/names/held-name'
import { sameAddress } from '@/lib/units/same-address'
import { readNameByToken } from './known-name'
import { readNameApproval } from './name-approvals'
import { type NameLog, nameTopics, readNameLogs, tokenTopic, walletTopic } from './name-logs'

/** The names of a wallet, from the registry's transfers to it and what the registry says of each now. */
export async function readHeldNames(context: ChainContext, wallet: Address): Promise<HeldName[]> {
  const arrivals = await readNameLogs(context, [nameTopics.transferred, null, walletTopic(wallet)])
  const last = new Map(
    arrivals.flatMap((log) => (log.eventName === 'Transfer' ? [[log.args.tokenId, log] as const] : [])),
  )
  const names = await Promise.all(
    [...last].map(async ([tokenId, arrival]) => {
      const known = await readNameByToken(context, tokenId)
      if (!known || !sameAddress(known.state.owner ?? undefined, wallet)) return []
      const [isReceived, approved] = await Promise.all([
        isFromOthers(context, { wallet, tokenId, arrival }),
        readNameApproval(context, tokenId),
      ])
      return [{ ...known, isReceived, approved }]
    }),
  )
  return names.flat()
}

type Arrival = { wallet: Address; tokenId: bigint; arrival: NameLog }

/** Whether somebody else sent or paid it: nobody can refuse a name (E-23). */
async function isFromOthers(context: ChainContext, { wallet, tokenId, arrival }: Arrival): Promise<boolean> {
  const { from } = await getTransaction(context.reader, { hash: arrival.transactionHash })
  if (sameAddress(from, wallet)) return false
  const purchases = await readNameLogs(context, [
    nameTopics.bought,
    tokenTopic(tokenId),
    null,
    walletTopic(wallet),
  ])
  return !purchases.some(({ transactionHash }) => transactionHash === arrival.transactionHash)
}
