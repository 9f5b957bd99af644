import { erc20Abi, type Hex } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { readClient, walletClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import type { NodeKeys } from './node-keys'
import { buildRegistration } from './registration'

/** The rewards contract takes at least so many registrations in one block. */
const PER_BLOCK = 20
/** A registration takes about 1.5 million gas, a little more or less by the hash of its proof; measured on a local chain. */
const REGISTRATION_GAS = 2_500_000n

export type CreateNodesOptions = {
  rpcUrl: string
  deployment: Deployment
  keys: readonly NodeKeys[]
  /** How many nodes shall run in the end. */
  count: number
  /** Wallet that pays and operates them. */
  funderKey: Hex
}

/**
 * Registers the network's first nodes on a chain that has contracts but none of our nodes: ordinary solo
 * registrations, paid by the funder. Keys that are registered already are left alone.
 * @throws {Error} when the funder holds too little, or a registration reverts.
 */
export async function createNodes(options: CreateNodesOptions): Promise<void> {
  const { rpcUrl, deployment, funderKey } = options
  const client = readClient(rpcUrl, deployment.chainId)
  const wallet = walletClient(rpcUrl, funderKey, deployment.chainId)
  const missing = await missingKeys(options)
  if (missing.length === 0) return
  await approveStakes(options, missing.length)
  const address = wallet.account.address
  for (let start = 0; start < missing.length; start += PER_BLOCK) {
    const batch = missing.slice(start, start + PER_BLOCK)
    const first = await client.getTransactionCount({ address })
    // Sent together, so that a chain with slow blocks takes a whole batch into one or a few of them.
    const hashes = await Promise.all(
      batch.map((keys, index) => register(options, { keys, nonce: first + index })),
    )
    const receipts = await Promise.all(hashes.map((hash) => client.waitForTransactionReceipt({ hash })))
    const failed = receipts.findIndex(({ status }) => status !== 'success')
    if (failed >= 0) throw new Error(`The registration of node ${batch[failed]?.ed25519Hex} reverted.`)
  }
}

/** Lets the rewards contract take the stakes of `count` nodes. @throws {Error} when the funder holds too little. */
async function approveStakes({ rpcUrl, deployment, funderKey }: CreateNodesOptions, count: number) {
  const { rewards, sesh } = deployment.contracts
  const client = readClient(rpcUrl, deployment.chainId)
  const wallet = walletClient(rpcUrl, funderKey, deployment.chainId)
  const token = { address: sesh, abi: erc20Abi } as const
  const [requirement, balance] = await Promise.all([
    client.readContract({
      address: rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'stakingRequirement',
    }),
    client.readContract({ ...token, functionName: 'balanceOf', args: [wallet.account.address] }),
  ])
  const cost = requirement * BigInt(count)
  if (balance < cost) throw new Error(`The funder holds ${balance} atomic SESH; ${count} nodes need ${cost}.`)
  const hash = await wallet.writeContract({ ...token, functionName: 'approve', args: [rewards, cost] })
  const { status } = await client.waitForTransactionReceipt({ hash })
  if (status !== 'success') throw new Error('The approval of the stakes reverted.')
}

/** Sends one solo registration, operated and paid by the funder. */
function register(
  { rpcUrl, deployment, funderKey }: CreateNodesOptions,
  { keys, nonce }: { keys: NodeKeys; nonce: number },
): Promise<Hex> {
  const { rewards } = deployment.contracts
  const wallet = walletClient(rpcUrl, funderKey, deployment.chainId)
  const { blsPublicKey, blsSignature, params } = buildRegistration({
    keys,
    operator: wallet.account.address,
    rewardsContract: rewards,
    chainId: deployment.chainId,
    fee: 0,
  })
  return wallet.writeContract({
    address: rewards,
    abi: serviceNodeRewardsAbi,
    functionName: 'addBLSPublicKey',
    args: [blsPublicKey, blsSignature, params, []],
    nonce,
    gas: REGISTRATION_GAS,
  })
}

async function missingKeys({ rpcUrl, deployment, keys, count }: CreateNodesOptions): Promise<NodeKeys[]> {
  const client = readClient(rpcUrl, deployment.chainId)
  const wanted = keys.slice(0, count)
  const ids = await Promise.all(
    wanted.map((key) =>
      client.readContract({
        address: deployment.contracts.rewards,
        abi: serviceNodeRewardsAbi,
        functionName: 'ed25519ToServiceNodeID',
        args: [BigInt(`0x${key.ed25519Hex}`)],
      }),
    ),
  )
  return wanted.filter((_, index) => ids[index] === 0n)
}
