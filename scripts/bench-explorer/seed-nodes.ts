import type { Address } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { demoAccount } from '@/devnet/chain/accounts'
import { mint } from '@/devnet/chain/deploy'
import { readClient, walletClient } from '@/devnet/chain/rpc'
import { nodeKeys } from '@/devnet/network/node-keys'
import { ONE_SESH } from '@/lib/units/sesh'

/** Nodes of one transaction; more do not fit into a block. */
const BATCH = 40
const STAKE = 25_000n * ONE_SESH
/** The chain makes a block of each transaction at once. */
const POLL_MILLISECONDS = 50
/** Every so many nodes belong to one operator. */
const NODES_EACH = 25

/** Enters nodes with real keys into contracts that have not started, with the stakes behind them. */
export async function seedNodes(
  rpcUrl: string,
  of: { rewards: Address; sesh: Address; phrase: string; count: number },
): Promise<void> {
  const wallet = walletClient(rpcUrl, demoAccount('deployer').privateKey)
  const reader = readClient(rpcUrl)
  await mint(rpcUrl, of.sesh, of.rewards, STAKE * BigInt(of.count))
  const { timestamp } = await reader.getBlock()
  for (let start = 0; start < of.count; start += BATCH) {
    const indexes = Array.from({ length: Math.min(BATCH, of.count - start) }, (_, offset) => start + offset)
    const hash = await wallet.writeContract({
      address: of.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'seedPublicKeyList',
      args: [indexes.map((index) => seedOf(of.phrase, index, timestamp))],
    })
    const { status } = await reader.waitForTransactionReceipt({ hash, pollingInterval: POLL_MILLISECONDS })
    if (status !== 'success') throw new Error(`the nodes from ${start} on were refused`)
  }
}

function seedOf(phrase: string, index: number, now: bigint) {
  const { blsPublicKey, ed25519Hex } = nodeKeys(phrase, index)
  const operator: Address = `0x${(Math.floor(index / NODES_EACH) + 1).toString(16).padStart(40, '7')}`
  return {
    blsPubkey: blsPublicKey,
    ed25519Pubkey: BigInt(`0x${ed25519Hex.replace(/^0x/, '')}`),
    addedTimestamp: now - BigInt(index) * 3_600n,
    contributors: [{ staker: { addr: operator, beneficiary: operator }, stakedAmount: STAKE }],
  }
}
