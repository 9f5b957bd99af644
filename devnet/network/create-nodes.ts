import { erc20Abi, type Hex } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { readClient, walletClient } from '@/devnet/chain/rpc'
import type { Deployment } from '@/lib/deployment/deployment'
import type { NodeKeys } from './node-keys'
import { buildRegistration } from './registration'

/** The rewards contract takes at least so many registrations in one block. */
const PER_BLOCK = 20

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
  const { rewards, sesh } = deployment.contracts
  const client = readClient(rpcUrl, deployment.chainId)
  const wallet = walletClient(rpcUrl, funderKey, deployment.chainId)
  const contract = { address: rewards, abi: serviceNodeRewardsAbi } as const
  const missing = await missingKeys(options)
  if (missing.length === 0) return
  const [requirement, balance] = await Promise.all([
    client.readContract({ ...contract, functionName: 'stakingRequirement' }),
    client.readContract({
      address: sesh,
      abi: erc20Abi,
      functionName: 'balanceOf',
      args: [wallet.account.address],
    }),
  ])
  const cost = requirement * BigInt(missing.length)
  if (balance < cost)
    throw new Error(`The funder holds ${balance} atomic SESH; ${missing.length} nodes need ${cost}.`)
  const approval = await wallet.writeContract({
    address: sesh,
    abi: erc20Abi,
    functionName: 'approve',
    args: [rewards, cost],
  })
  await client.waitForTransactionReceipt({ hash: approval })
  for (let start = 0; start < missing.length; start += PER_BLOCK)
    for (const keys of missing.slice(start, start + PER_BLOCK)) {
      const registration = buildRegistration({
        keys,
        operator: wallet.account.address,
        rewardsContract: rewards,
        chainId: deployment.chainId,
        fee: 0,
      })
      const hash = await wallet.writeContract({
        ...contract,
        functionName: 'addBLSPublicKey',
        args: [registration.blsPublicKey, registration.blsSignature, registration.params, []],
      })
      const receipt = await client.waitForTransactionReceipt({ hash })
      if (receipt.status !== 'success')
        throw new Error(`The registration of node ${keys.ed25519Hex} reverted.`)
    }
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
