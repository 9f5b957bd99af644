import type { Context } from 'ponder:registry'
import { erc20Abi, parseEventLogs, type Address } from 'viem'
import { seaportAbi } from '@/contracts-abi/seaport'
import { snsRegistrarAbi } from '@/contracts-abi/sns-registrar'
import { arrivalContracts } from '@/lib/names/arrival-contracts'
import { isUnasked } from '@/lib/names/unasked'
import { sameAddress } from '@/lib/units/same-address'
import { readIndexerSettings } from '../../config/settings'
import type { IndexedLog } from './record-event'

const abi = [...erc20Abi, ...snsRegistrarAbi, ...seaportAbi] as const
const { deployment } = readIndexerSettings(process.env)

/** Whether a name came to its holder unasked (E-23). Asks the chain only where somebody else sent the transaction. */
export async function isReceivedName(
  { client }: Pick<Context, 'client'>,
  { transaction }: IndexedLog,
  { tokenId, holder }: { tokenId: bigint; holder: Address },
): Promise<boolean> {
  const contracts = arrivalContracts(deployment)
  const passesThrough = sameAddress(holder, contracts.registrar)
  if (passesThrough || sameAddress(transaction.from, holder)) return false
  const receipt = await client.getTransactionReceipt({ hash: transaction.hash })
  const logs = parseEventLogs({
    abi,
    logs: receipt.logs,
    eventName: ['NamePurchased', 'OrderFulfilled', 'Transfer'],
  })
  return isUnasked({ tokenId, holder, sender: transaction.from, logs }, contracts)
}
