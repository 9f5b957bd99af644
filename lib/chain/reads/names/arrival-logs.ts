import { erc20Abi, type Hex, parseEventLogs } from 'viem'
import { getTransactionReceipt } from 'viem/actions'
import { seaportAbi } from '@/contracts-abi/seaport'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import type { ChainContext } from '@/lib/chain/public-client'
import type { ArrivalLog } from '@/lib/names/unasked'

const abi = [...erc20Abi, ...snsRegistrarAbi, ...seaportAbi] as const

/** What a transaction logged of who wanted and paid for names. */
export async function readArrivalLogs({ reader }: ChainContext, hash: Hex): Promise<ArrivalLog[]> {
  const { logs } = await getTransactionReceipt(reader, { hash })
  return parseEventLogs({ abi, logs, eventName: ['NamePurchased', 'OrderFulfilled', 'Transfer'] })
}
