import { type Address, erc20Abi, parseEventLogs } from 'viem'
import { liquidStakingAbi } from '@/contracts-abi/liquid-staking'
import { microPoolAbi } from '@/contracts-abi/micro-pool'
import { microPoolsAbi } from '@/contracts-abi/micro-pools'
import { rewardRatePoolAbi } from '@/contracts-abi/reward-rate-pool'
import { serviceNodeContributionAbi } from '@/contracts-abi/service-node-contribution'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { decodeBlsSignature } from '@/lib/crypto'
import type { Actor } from '../check-world/actor'
import { rewardSignature } from '../check-world/wire'
import type { YearWallet } from './wallets'

export const poolAt = (address: Address) => ({ address, abi: microPoolAbi })
export const vaultOf = (actor: Actor) => ({ address: actor.forOthers.vault, abi: liquidStakingAbi })

/** Allows exactly an amount and spends it by the call. */
export async function pay(
  actor: Actor,
  who: YearWallet,
  call: Parameters<Actor['send']>[1] & { amount: bigint },
) {
  const args = [call.address, call.amount]
  const approve = { address: actor.contracts.sesh, abi: erc20Abi, functionName: 'approve', args }
  await actor.send(who.privateKey, approve)
  return actor.send(who.privateKey, call)
}

export const contribute = (actor: Actor, who: YearWallet, of: { contract: Address; amount: bigint }) =>
  pay(actor, who, {
    ...{ address: of.contract, abi: serviceNodeContributionAbi, amount: of.amount },
    ...{ functionName: 'contributeFunds', args: [of.amount, who.address] },
  })

export const openSeats = (actor: Actor, contract: Address) =>
  Promise.all(
    (['stakingRequirement', 'totalContribution', 'totalReservedContribution'] as const).map((functionName) =>
      actor.client.readContract({ address: contract, abi: serviceNodeContributionAbi, functionName }),
    ),
  ).then(([requirement = 0n, paid = 0n, reserved = 0n]) => requirement - paid - reserved)

/** Opens a pool and tells where it is. */
export async function createPool(
  actor: Actor,
  who: YearWallet,
  terms: { contribution: Address; target: bigint; deadline: bigint; term: bigint; name: string },
): Promise<Address> {
  const { pools } = actor.forOthers
  const call = { address: pools, abi: microPoolsAbi, functionName: 'create', args: [terms] }
  const { logs } = await actor.send(who.privateKey, call)
  const [created] = parseEventLogs({ abi: microPoolsAbi, eventName: 'PoolCreated', logs })
  if (!created) throw new Error('no pool was created')
  return created.args.pool
}

/** The network's word on what it owes an address in all, as arguments of every contract that proves it. */
export async function signedTotal(actor: Actor, address: Address) {
  const { rewards } = await actor.backend(`/rewards/${address}`, rewardSignature, 'POST')
  return [rewards.amount, decodeBlsSignature(rewards.signature), rewards.non_signer_indices] as const
}

/** Proves a wallet's total and claims all of it. */
export async function claimOwn(actor: Actor, who: YearWallet) {
  const rewards = { address: actor.contracts.rewards, abi: serviceNodeRewardsAbi }
  const args = [who.address, ...(await signedTotal(actor, who.address))]
  await actor.send(who.privateKey, { ...rewards, functionName: 'updateRewardsBalance', args })
  await actor.send(who.privateKey, { ...rewards, functionName: 'claimRewards', args: [] })
}

/** Proves what the network owes a seat of the vault, so that the vault can collect it. */
export async function proveSeat(actor: Actor, by: YearWallet, seat: Address) {
  await actor.send(by.privateKey, {
    ...{ address: actor.contracts.rewards, abi: serviceNodeRewardsAbi },
    ...{ functionName: 'updateRewardsBalance', args: [seat, ...(await signedTotal(actor, seat))] },
  })
}

/** Takes in what a seat got back. @returns how much that was; the caller's bounty comes from the keepers' pot. */
export async function collectSeat(actor: Actor, by: YearWallet, seat: Address): Promise<bigint> {
  const call = { ...vaultOf(actor), functionName: 'collectSeat', args: [seat] }
  const { logs } = await actor.send(by.privateKey, call)
  const [returned] = parseEventLogs({ abi: liquidStakingAbi, eventName: 'SeatReturned', logs })
  return returned?.args.amount ?? 0n
}

export const payOut = (actor: Actor, by: YearWallet) =>
  actor.send(by.privateKey, {
    ...{ address: actor.contracts.pool, abi: rewardRatePoolAbi },
    ...{ functionName: 'payoutReleased', args: [] },
  })
