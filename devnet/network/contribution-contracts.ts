import type { Address } from 'viem'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { hexKey } from './views'

/** Every contribution contract of the factory, as the backend lists them; read from the chain at each call. */
export async function readContributionContracts(client: ReadClient, deployment: Deployment) {
  const logs = await client.getContractEvents({
    address: deployment.contracts.factory,
    abi: serviceNodeContributionFactoryAbi,
    eventName: 'NewServiceNodeContributionContract',
    fromBlock: BigInt(deployment.startBlock),
    strict: true,
  })
  return Promise.all(logs.map(({ args }) => readContract(client, args.contributorContract)))
}

async function readContract(client: ReadClient, address: Address) {
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
    events: [],
  }
}

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
