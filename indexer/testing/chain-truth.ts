import { getAddress, parseEventLogs, type Abi, type Address } from 'viem'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeContributionFactoryAbi } from '@/contracts-abi/service-node-contribution-factory'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { tokenVestingStakingAbi } from '@/contracts-abi/token-vesting-staking'
import type { ReadClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import { blsPublicKeyHex, ed25519PublicKeyHex } from '../model/node-keys'

/** The same answers as the index should give, read from the chain itself. */

/** Nodes that the rewards contract lists, in the form of the read API. */
export async function nodesOnChain(client: ReadClient, rewards: Address) {
  const read = { address: rewards, abi: serviceNodeRewardsAbi } as const
  const [ids] = await client.readContract({ ...read, functionName: 'allServiceNodeIDs' })
  const records = await Promise.all(
    ids.map((id) => client.readContract({ ...read, functionName: 'serviceNodes', args: [id] })),
  )
  const orNull = (time: bigint) => (time === 0n ? null : Number(time))
  return records.map((record, index) => ({
    nodeId: String(ids[index]),
    ed25519PublicKey: ed25519PublicKeyHex(record.ed25519Pubkey),
    blsPublicKey: blsPublicKeyHex(record.blsPubkey),
    operator: record.operator,
    deposit: record.deposit.toString(),
    contributors: record.contributors.map(({ staker, stakedAmount }) => ({
      address: staker.addr,
      beneficiary: staker.beneficiary,
      stake: stakedAmount.toString(),
    })),
    addedAt: Number(record.addedTimestamp),
    state: record.leaveRequestTimestamp === 0n ? 'active' : 'exiting',
    leaveRequestedAt: orNull(record.leaveRequestTimestamp),
    latestLeaveRequestAt: orNull(record.latestLeaveRequestTimestamp),
  }))
}

/** A contribution contract in the form of the read API. */
export async function contractOnChain(client: ReadClient, address: Address) {
  const target = { address, abi: serviceNodeContributionAbi } as const
  const [operator, status, requirement, max, params, key, manualFinalize] = await Promise.all([
    client.readContract({ ...target, functionName: 'operator' }),
    client.readContract({ ...target, functionName: 'status' }),
    client.readContract({ ...target, functionName: 'stakingRequirement' }),
    client.readContract({ ...target, functionName: 'maxContributors' }),
    client.readContract({ ...target, functionName: 'serviceNodeParams' }),
    client.readContract({ ...target, functionName: 'blsPubkey' }),
    client.readContract({ ...target, functionName: 'manualFinalize' }),
  ])
  const [contributed, outstanding, [addresses, beneficiaries, amounts], [reservedFor, promised, received]] =
    await Promise.all([
      client.readContract({ ...target, functionName: 'totalContribution' }),
      client.readContract({ ...target, functionName: 'totalReservedContribution' }),
      client.readContract({ ...target, functionName: 'getContributions' }),
      client.readContract({ ...target, functionName: 'getReserved' }),
    ])
  const times = await Promise.all(
    addresses.map((contributor) =>
      client.readContract({ ...target, functionName: 'contributionTimestamp', args: [contributor] }),
    ),
  )
  const minimum = await client
    .readContract({ ...target, functionName: 'minimumContribution' })
    .catch(() => null)
  return {
    address,
    operator,
    status,
    stakingRequirement: requirement.toString(),
    maxContributors: Number(max),
    ed25519PublicKey: ed25519PublicKeyHex(params.serviceNodePubkey),
    blsPublicKey: blsPublicKeyHex({ X: key[0], Y: key[1] }),
    fee: params.fee,
    manualFinalize,
    contributed: contributed.toString(),
    reservedOutstanding: outstanding.toString(),
    open: (requirement - contributed - outstanding).toString(),
    minimum: minimum === null ? null : minimum.toString(),
    contributors: addresses.map((contributor, index) => ({
      address: contributor,
      beneficiary: beneficiaries[index],
      amount: String(amounts[index]),
      contributedAt: Number(times[index]),
    })),
    reserved: reservedFor.map((wallet, index) => ({
      address: wallet,
      amount: String(promised[index]),
      received: received[index],
    })),
  }
}

/** Events that the index leaves out: ownership and the initialisation of contracts without figures. */
const OWNERSHIP = ['OwnershipTransferred', 'OwnershipTransferStarted']
const OF_FIGURES = [...OWNERSHIP, 'Initialized']

/** Every log that the index has to have, as `block/logIndex/name`, oldest first. */
export async function eventsOnChain(client: ReadClient, { contracts, vesting = [] }: Deployment) {
  const of = async (address: Address, abi: Abi, leftOut: readonly string[]) => {
    const logs = parseEventLogs({ abi, logs: await client.getLogs({ address, fromBlock: 0n }) })
    return logs.filter(({ eventName }) => !leftOut.includes(eventName))
  }
  const created = await client.getContractEvents({
    address: contracts.factory,
    abi: serviceNodeContributionFactoryAbi,
    eventName: 'NewServiceNodeContributionContract',
    fromBlock: 0n,
  })
  const addresses = created.flatMap(({ args }) =>
    args.contributorContract ? [getAddress(args.contributorContract)] : [],
  )
  const logs = await Promise.all([
    of(contracts.rewards, serviceNodeRewardsAbi, OWNERSHIP),
    of(contracts.pool, rewardRatePoolAbi, OF_FIGURES),
    of(contracts.factory, serviceNodeContributionFactoryAbi, OF_FIGURES),
    ...addresses.map((address) => of(address, serviceNodeContributionAbi, [])),
    ...vesting.map(({ address }) => of(address, tokenVestingStakingAbi, [])),
  ])
  const places = logs
    .flat()
    .sort((a, b) => Number(a.blockNumber - b.blockNumber) || a.logIndex - b.logIndex)
    .map(({ blockNumber, logIndex, eventName }) => `${blockNumber}/${logIndex}/${eventName}`)
  return { places, contracts: addresses }
}

/** Lifetime totals of a wallet. */
export async function rewardsOnChain(client: ReadClient, rewards: Address, wallet: Address) {
  const [proven, claimed] = await client.readContract({
    address: rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'recipients',
    args: [wallet],
  })
  return { proven: proven.toString(), claimed: claimed.toString() }
}
