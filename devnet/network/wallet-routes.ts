import type { Hono } from 'hono'
import { type Address, isAddressEqual } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import type { Backend } from './backend'
import type { NetworkNode } from './state'
import { readVestingOf } from './vesting'
import { hexKey, pastStakeView, rewardsView } from './views'
import { readAddress } from './wire-input'

/** Routes about one wallet: its stakes, its rewards, and the network's signature for them. */
export function walletRoutes(app: Hono, backend: Backend): void {
  const { network } = backend
  app.get('/stakes/:wallet', async (context) =>
    backend.answer(context, await stakesOf(backend, readAddress(context.req.param('wallet')))),
  )
  app.get('/rewards/:wallet', async (context) => {
    const wallet = readAddress(context.req.param('wallet'))
    const [, claimed] = await network.client.readContract({
      ...rewardsContract(backend),
      functionName: 'recipients',
      args: [wallet],
    })
    return backend.answer(context, { rewards: rewardsView(wallet, claimed, backend.scene) })
  })
  app.post('/rewards/:wallet', async (context) => {
    const wallet = readAddress(context.req.param('wallet'))
    const [signed, aggregate] = await Promise.all([
      network.signReward(wallet),
      network.client.readContract({ ...rewardsContract(backend), functionName: 'aggregatePubkey' }),
    ])
    return backend.answer(context, {
      rewards: {
        aggregate_pubkey: hexKey(aggregate),
        amount: String(signed.amount),
        height: signed.height,
        msg_to_sign: signed.message,
        non_signer_indices: signed.nonSignerIds.map(Number),
        signature: signed.signature,
        signers: signed.signers,
        total: signed.total,
      },
    })
  })
  app.get('/daily-rewards/:wallet', (context) => {
    const wallet = readAddress(context.req.param('wallet')).toLowerCase()
    const rewards = network.ledger.state.samples.map((sample) => ({
      block: sample.height,
      lifetime_rewards: String(sample.rewards.get(wallet) ?? 0n),
      timestamp: sample.timestamp,
    }))
    return context.json({ rewards })
  })
}

const rewardsContract = ({ network }: Backend) =>
  ({ address: network.deployment.contracts.rewards, abi: serviceNodeRewardsAbi }) as const

/** Running and past stakes, contribution contracts and vesting contracts that a wallet has a part in. */
async function stakesOf(backend: Backend, wallet: Address) {
  const { network, scene } = backend
  const isMine = (address: Address) => isAddressEqual(address, wallet)
  const hasPart = ({ contributors }: NetworkNode) =>
    contributors.some(({ address, beneficiary }) => isMine(address) || isMine(beneficiary))
  const [running, events, contracts, vesting] = await Promise.all([
    backend.stakes(network.nodes.filter(hasPart)),
    backend.nodeEvents(),
    backend.contracts(),
    readVestingOf(network.client, network.deployment, wallet),
  ])
  const past = scene.state.past.filter(({ node }) => hasPart(node))
  return {
    stakes: [...running, ...past.map((entry) => pastStakeView(entry, scene, events(entry.node)))],
    contracts: contracts.filter(
      ({ operator_address: operator, contributors }) =>
        isMine(operator) || contributors.some(({ address }) => isMine(address)),
    ),
    vesting,
    added_bls_keys: backend.blsKeys(),
  }
}
