import type { Address } from 'viem'
import { getTransaction } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { arrivalContracts } from '@/lib/names/arrival-contracts'
import type { HeldName } from '@/lib/names/held-name'
import { isUnasked } from '@/lib/names/unasked'
import { sameAddress } from '@/lib/units/same-address'
import { readNameByToken } from './known-name'
import { readNameApproval } from './name-approvals'
import { type NameLog, nameTopics, readNameLogs, walletTopic } from './name-logs'

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
        isReceivedName(context, { wallet, tokenId, arrival }),
        readNameApproval(context, tokenId),
      ])
      return [{ ...known, isReceived, approved }]
    }),
  )
  return names.flat()
}

type ArrivalOfName = { wallet: Address; tokenId: bigint; arrival: NameLog }

/** Whether the wallet did nothing for it (E-23). What a transaction logged is read only where somebody else sent it. */
async function isReceivedName(context: ChainContext, { wallet, tokenId, arrival }: ArrivalOfName) {
  const { deployment, reader } = context
  const hash = arrival.transactionHash
  const { from: sender } = await getTransaction(reader, { hash })
  if (sameAddress(sender, wallet)) return false
  const { readArrivalLogs } = await import('./arrival-logs')
  const logs = await readArrivalLogs(context, hash)
  return isUnasked({ tokenId, holder: wallet, sender, logs }, arrivalContracts(deployment))
}
