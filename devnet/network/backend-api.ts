import { Hono, type Context } from 'hono'
import { type Address, getAddress } from 'viem'
import { serviceNodeRewardsAbi } from '@/contracts-abi/service-node-rewards'
import { readContributionContracts } from './contribution-contracts'
import { ApiFailure, wireHex } from './failures'
import type { SessionNetwork } from './network'
import { liquidationHeight, mayLiquidate } from './node-status'
import { BadRegistration, registrationInput } from './registrations'
import { hexKey, networkView, rewardsView, stakeView } from './views'

const HARD_FORK_HEIGHT = 1

/** The staking backend's routes; every answer carries the network's figures and the server's time. */
export function backendApi(network: SessionNetwork): Hono {
  const app = new Hono()
  const scene = () => ({
    state: network.ledger.state,
    timers: network.ledger.timers,
    deployment: network.deployment,
  })
  const answer = (context: Context, body: object) =>
    context.json({ ...body, network: networkView(scene(), network.limits), t: Date.now() / 1000 })
  const stakes = () => network.nodes.map((node) => stakeView(node, scene()))
  const blsKeys = () =>
    Object.fromEntries(network.nodes.map((node) => [hexKey(node.blsPublicKey), Number(node.nodeId)]))

  app.get('/info', (context) => answer(context, {}))
  app.get('/nodes', (context) => answer(context, { nodes: stakes() }))
  app.get('/nodes/bls', (context) => answer(context, { bls_keys: blsKeys() }))
  app.get('/contract_nodes', (context) =>
    answer(context, {
      nodes: Object.fromEntries(
        network.nodes.map((node) => [
          String(node.nodeId),
          { bls: hexKey(node.blsPublicKey), ed25519: node.ed25519, in: true },
        ]),
      ),
    }),
  )
  app.get('/hf_info', (context) =>
    answer(context, { version_info: { enabled: true, earliest_height: HARD_FORK_HEIGHT, version: null } }),
  )
  app.get('/exit_liquidation_list', (context) => {
    const { state, timers } = network.ledger
    const result = network.nodes
      .filter((node) => mayLiquidate(node, state.height, timers))
      .map((node) => ({
        info: { bls_public_key: hexKey(node.blsPublicKey) },
        height: state.height,
        liquidation_height: liquidationHeight(node, timers),
        service_node_pubkey: node.ed25519,
        type: node.deregisteredHeight === null ? 'exit' : 'deregister',
        version: 0,
      }))
    return answer(context, { result })
  })
  app.get('/prices/:token/7d', (context) => answer(context, { prices: [] }))
  addContractRoutes(app, network, { answer, blsKeys })
  addWalletRoutes(app, network, { answer, blsKeys })
  addRemovalRoutes(app, network, answer)
  addRegistrationRoutes(app, network)
  return app
}

type Answer = (context: Context, body: object) => Response
type Shared = { answer: Answer; blsKeys: () => Record<string, number> }

function addContractRoutes(app: Hono, network: SessionNetwork, { answer, blsKeys }: Shared) {
  const contracts = () => readContributionContracts(network.client, network.deployment)
  app.get('/contract/contribution', async (context) =>
    answer(context, { contracts: await contracts(), added_bls_keys: blsKeys() }),
  )
  app.get('/contract/contribution/:key', async (context) => {
    const key = wireHex(context.req.param('key'), 64)
    const known = (await contracts()).filter((contract) => contract.service_node_pubkey === key)
    return answer(context, { contract: known.at(-1) ?? null })
  })
}

function addWalletRoutes(app: Hono, network: SessionNetwork, { answer, blsKeys }: Shared) {
  const scene = () => ({
    state: network.ledger.state,
    timers: network.ledger.timers,
    deployment: network.deployment,
  })
  app.get('/stakes/:wallet', async (context) => {
    const wallet = readWallet(context)
    const isMine = (address: string) => address.toLowerCase() === wallet.toLowerCase()
    const stakes = network.nodes.filter(({ contributors }) =>
      contributors.some(({ address, beneficiary }) => isMine(address) || isMine(beneficiary)),
    )
    const contracts = await readContributionContracts(network.client, network.deployment)
    return answer(context, {
      stakes: stakes.map((node) => stakeView(node, scene())),
      contracts: contracts.filter(
        ({ operator_address, contributors }) =>
          isMine(operator_address) || contributors.some(({ address }) => isMine(address)),
      ),
      vesting: [],
      added_bls_keys: blsKeys(),
    })
  })
  app.get('/rewards/:wallet', async (context) => {
    const wallet = readWallet(context)
    const [, claimed] = await network.client.readContract({
      address: network.deployment.contracts.rewards,
      abi: serviceNodeRewardsAbi,
      functionName: 'recipients',
      args: [wallet],
    })
    return answer(context, { rewards: rewardsView(wallet, claimed, scene()) })
  })
  app.post('/rewards/:wallet', async (context) => {
    const wallet = readWallet(context)
    const [signed, aggregate] = await Promise.all([
      network.signReward(wallet),
      network.client.readContract({
        address: network.deployment.contracts.rewards,
        abi: serviceNodeRewardsAbi,
        functionName: 'aggregatePubkey',
      }),
    ])
    return answer(context, {
      rewards: {
        aggregate_pubkey: hexKey(aggregate),
        amount: String(signed.amount),
        height: network.ledger.state.height,
        msg_to_sign: signed.message,
        non_signer_indices: signed.nonSignerIds.map(Number),
        signature: signed.signature,
        signers: signed.signers,
        total: signed.total,
      },
    })
  })
  app.get('/daily-rewards/:wallet', (context) => {
    const wallet = readWallet(context).toLowerCase()
    const rewards = network.ledger.state.samples.map((sample) => ({
      block: sample.height,
      lifetime_rewards: String(sample.rewards.get(wallet) ?? 0n),
      timestamp: sample.timestamp,
    }))
    return context.json({ rewards })
  })
}

function addRemovalRoutes(app: Hono, network: SessionNetwork, answer: Answer) {
  for (const kind of ['exit', 'liquidation'] as const)
    app.get(`/${kind}/:key`, async (context) => {
      const node = network.nodeByKey(wireHex(context.req.param('key'), 64))
      if (!node) throw new ApiFailure(404, 'unknown-node', 'The network lists no such node.')
      const signed = await network.signRemoval(kind, node)
      return answer(context, {
        result: {
          bls_pubkey: hexKey(node.blsPublicKey),
          msg_to_sign: signed.message,
          non_signer_indices: signed.nonSignerIds.map(Number),
          signature: signed.signature,
          timestamp: Number(signed.timestamp),
          signers: signed.signers,
          total: signed.total,
        },
      })
    })
}

function addRegistrationRoutes(app: Hono, network: SessionNetwork) {
  app.get('/registrations/:of', (context) => {
    const of = context.req.param('of')
    const isKey = /^[0-9a-f]{64}$/.test(of)
    return context.json({ registrations: network.registrations.find(isKey ? of : readAddress(of)) })
  })
  const store = async (context: Context) => {
    const key = wireHex(context.req.param('key') ?? '', 64)
    const fields = context.req.method === 'POST' ? await readFields(context) : context.req.query()
    const input = registrationInput.safeParse({ ...fields, pubkey_ed25519: key })
    if (!input.success) throw new ApiFailure(400, 'bad-registration', 'A field is missing or malformed.')
    try {
      const stored = network.registrations.store({ ...input.data, timestamp: Date.now() / 1000 })
      return context.json({ success: true, registration: stored })
    } catch (error) {
      if (error instanceof BadRegistration)
        throw new ApiFailure(400, error.code, 'The registration is not genuine.')
      throw error
    }
  }
  app.post('/store/:key', store)
  app.get('/store/:key', store)
  app.delete('/registration/:key', async (context) => {
    const key = wireHex(context.req.param('key'), 64)
    const { operator, signature } = await readFields(context)
    if (!operator || !/^0x[0-9a-f]+$/i.test(signature ?? ''))
      throw new ApiFailure(400, 'bad-request', 'The body needs operator and signature.')
    const removed = await network.registrations.remove({
      key,
      operator: readAddress(operator),
      signature: `0x${signature?.slice(2)}`,
    })
    if (!removed) throw new ApiFailure(400, 'bad-signature', 'The operator did not sign this deletion.')
    return context.json({ success: true })
  })
}

async function readFields(context: Context): Promise<Record<string, string | undefined>> {
  const isJson = context.req.header('content-type')?.includes('json')
  const body: unknown = isJson ? await context.req.json() : await context.req.parseBody()
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => typeof value === 'string'))
}

const readWallet = (context: Context): Address => readAddress(context.req.param('wallet') ?? '')

function readAddress(text: string): Address {
  if (!/^0x[0-9a-fA-F]{40}$/.test(text)) throw new ApiFailure(400, 'bad-address', 'This is not an address.')
  return getAddress(text.toLowerCase())
}
