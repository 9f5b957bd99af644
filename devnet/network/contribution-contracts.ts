import type { Address } from 'viem'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { WireEvent } from './event-history'
import { hexKey } from './views'

/** A contribution contract as the backend lists it, read from the chain's newest block. */
export async function readContributionContract(
  client: ReadClient,
  address: Address,
  events: readonly WireEvent[],
) {
  const contract = { address, abi: serviceNodeContributionAbi } as const
  const [operator, params, blsPubkey, manualFinalize, status, contributions, reserved] = await Promise.all([
    client.readContract({ ...contract, functionName: 'operator' }),
    client.readContract({ ...contract, functionName: 'serviceNodeParams' }),
    client.readContract({ ...contract, functionName: 'blsPubkey' }),
    client.readContract({ ...contract, functionName: 'manualFinalize' }),
    client.readContract({ ...contract, functionName: 'status' }),
    client.readContract({ ...contract, functionName: 'getContributions' }),
    client.readContract({ ...contract, functionName: 'getReserved' }),
  ])
  const [X, Y] = blsPubkey
  return {
    address,
    operator_address: operator,
    service_node_pubkey: params.serviceNodePubkey.toString(16).padStart(64, '0'),
    pubkey_bls: hexKey({ X, Y }),
    fee: params.fee,
    manual_finalize: manualFinalize,
    status,
    contributors: contributorsView(contributions, reserved),
    events,
  }
}

export type WireContract = Awaited<ReturnType<typeof readContributionContract>>

function contributorsView(
  [addresses, beneficiaries, amounts]: readonly [readonly Address[], readonly Address[], readonly bigint[]],
  [reservedFor, reservedAmounts]: readonly [readonly Address[], readonly bigint[], readonly boolean[]],
) {
  const reservation = new Map(reservedFor.map((address, index) => [address, reservedAmounts[index] ?? 0n]))
  const paid = addresses.map((address, index) => ({
    address,
    beneficiary_address: beneficiaries[index] ?? address,
    amount: String(amounts[index] ?? 0n),
    reserved: String(reservation.get(address) ?? 0n),
  }))
  const unpaid = [...reservation].filter(([address]) => !addresses.includes(address))
  return [...paid, ...unpaid.map(([address, amount]) => ({ address, amount: '0', reserved: String(amount) }))]
}
