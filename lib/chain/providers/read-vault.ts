import type { Address } from 'viem'
import { readContract } from 'viem/actions'
import { abis } from '@/lib/chain/abis'
import { providerAbis } from '@/lib/chain/provider-abis'
import type { ChainContext, ChainReader } from '@/lib/chain/public-client'
import type { ChainHead } from '@/lib/chain/reads/head'
import type { LiquidSeat, LiquidState, VaultKeeping } from '@/lib/staking/providers/liquid-adapter'
import { basisPoints } from '@/lib/units/basis-points'
import { sesh } from '@/lib/units/sesh'
import { unixSeconds } from '@/lib/units/time'

const stages = ['gone', 'filling', 'running', 'gone'] as const

/** What every ERC-4626 vault answers. */
export async function readPlainVault({ reader }: ChainContext, vault: Address) {
  const contract = { address: vault, abi: providerAbis.vault } as const
  const [symbol, decimals, totalAssets, totalShares] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'symbol' }),
    readContract(reader, { ...contract, functionName: 'decimals' }),
    readContract(reader, { ...contract, functionName: 'totalAssets' }),
    readContract(reader, { ...contract, functionName: 'totalSupply' }),
  ])
  const [price, most] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'convertToAssets', args: [10n ** BigInt(decimals)] }),
    readContract(reader, { ...contract, functionName: 'maxDeposit', args: [vault] }),
  ])
  return {
    symbol,
    decimals,
    totalAssets: sesh(totalAssets),
    totalShares,
    price: sesh(price),
    isPaused: most === 0n,
  }
}

/** A vault of our own contracts: its money, its queue, its seats and its terms. */
export async function readVault(
  context: ChainContext,
  vault: Address,
  head: ChainHead,
): Promise<LiquidState> {
  const { reader } = context
  const contract = { address: vault, abi: providerAbis.vault } as const
  const [plain, idle, [, waiting], leaving, unreleased, fees, seats, keeping] = await Promise.all([
    readPlainVault(context, vault),
    readContract(reader, { ...contract, functionName: 'idle' }),
    readContract(reader, { ...contract, functionName: 'queueLength' }),
    readContract(reader, { ...contract, functionName: 'leaving' }),
    readContract(reader, { ...contract, functionName: 'unreleased' }),
    readContract(reader, { ...contract, functionName: 'fees' }),
    readSeats(context, vault),
    readKeeping(reader, vault),
  ])
  return {
    block: head.block,
    at: head.timestamp,
    ...plain,
    buffer: sesh(idle),
    waiting: sesh(waiting),
    onItsWay: sesh(leaving),
    unreleased: sesh(unreleased),
    protocolFee: basisPoints(fees.protocol),
    seats,
    keeping,
  }
}

async function readKeeping(reader: ChainReader, vault: Address): Promise<VaultKeeping> {
  const contract = { address: vault, abi: providerAbis.vault } as const
  const [pot, fees, limits, investable] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'keepersPot' }),
    readContract(reader, { ...contract, functionName: 'fees' }),
    readContract(reader, { ...contract, functionName: 'limits' }),
    readContract(reader, { ...contract, functionName: 'investable' }),
  ])
  return {
    pot: sesh(pot),
    bounty: sesh(fees.bounty),
    share: basisPoints(fees.keepers),
    investable: sesh(investable),
    seatMax: sesh(limits.seatMax),
    operatorMax: sesh(limits.operatorMax),
    feeMax: basisPoints(limits.feeMax),
    bufferTarget: basisPoints(limits.bufferTarget),
  }
}

async function readSeats(context: ChainContext, vault: Address): Promise<LiquidSeat[]> {
  const { reader } = context
  const contract = { address: vault, abi: providerAbis.vault } as const
  const open = await readContract(reader, { ...contract, functionName: 'openSeats' })
  return Promise.all(
    open.map(async (seat) => {
      const of = { address: seat, abi: providerAbis.seat } as const
      const [record, nodeId, stage] = await Promise.all([
        readContract(reader, { ...contract, functionName: 'seatRecord', args: [seat] }),
        readContract(reader, { ...of, functionName: 'nodeId' }),
        readContract(reader, { ...of, functionName: 'stage' }),
      ])
      const { contribution, operator, cost, openedAt, isLeaving } = record
      const node = await readNodeOf(context, contribution, nodeId)
      return {
        ...{ seat, contribution, operator, isLeaving },
        cost: sesh(cost),
        openedAt: unixSeconds(openedAt),
        nodeId: nodeId === 0n ? null : nodeId,
        stage: stages[stage] ?? 'gone',
        ...node,
      }
    }),
  )
}

/** Terms of a seat's node, and whether it is leaving. */
async function readNodeOf({ reader, deployment }: ChainContext, contribution: Address, nodeId: bigint) {
  const contract = { address: contribution, abi: abis.contribution } as const
  const rewards = { address: deployment.contracts.rewards, abi: abis.rewards } as const
  const [{ fee }, requirement, listed] = await Promise.all([
    readContract(reader, { ...contract, functionName: 'serviceNodeParams' }),
    readContract(reader, { ...contract, functionName: 'stakingRequirement' }),
    readContract(reader, { ...rewards, functionName: 'serviceNodes', args: [nodeId] }),
  ])
  const asked = nodeId === 0n ? 0n : listed.leaveRequestTimestamp
  return {
    operatorFee: basisPoints(fee),
    nodeStake: sesh(requirement),
    leaveRequestedAt: asked === 0n ? null : unixSeconds(asked),
  }
}
