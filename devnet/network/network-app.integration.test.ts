import { privateKeyToAccount } from 'viem/accounts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoAccount } from '@/devnet/chain/accounts'
import { mint } from '@/devnet/chain/deploy'
import { deletionText } from '@/lib/staking/registration/prepared-registration'
import { decodeBlsPublicKey, decodeBlsSignature } from '@/lib/crypto'
import { createNodes } from './create-nodes'
import { DevControls } from './dev-controls'
import { FaultBox } from './fault-box'
import { SessionNetwork } from './network'
import { networkApp } from './network-app'
import { networkKeys } from './node-keys'
import { registrationForBackend } from './registration'
import { STAKE, startTestChain, type TestChain } from './test-chain'

const DAY = 86_400
const NODES = 4
const keys = networkKeys('network test', NODES + 1)
const spare = keys.at(-1)
const bob = demoAccount('Bob')
let chain: TestChain
let network: SessionNetwork
let app: ReturnType<typeof networkApp>

beforeAll(async () => {
  chain = await startTestChain()
  const { rpcUrl, deployment, client, folder } = chain
  await mint(rpcUrl, deployment.contracts.sesh, bob.address, STAKE * BigInt(NODES))
  await createNodes({ rpcUrl, deployment, keys, count: NODES, funderKey: bob.privateKey })
  network = await SessionNetwork.open({ client, deployment, keys, folder })
  app = appOf(network)
  await chain.jump(3 * DAY)
}, 90_000)

afterAll(() => chain?.stop())

function appOf(of: SessionNetwork) {
  const faults = new FaultBox()
  const controls = new DevControls({
    ...{ network: of, faults, rpcUrl: chain.rpcUrl },
    ...{ indexerUrl: undefined, messagesUrl: undefined, funderKey: undefined },
  })
  return networkApp({ network: of, faults, controls })
}

const json = (body: unknown) => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})
const control = async (verb: string, body: object = {}) => {
  const response = await app.request(`/control/${verb}`, { method: 'POST', ...json(body) })
  expect(response.status, verb).toBe(200)
  return z.record(z.string(), z.unknown()).parse(await response.json())
}
const failure = z.object({ error: z.object({ code: z.string(), message: z.string() }), t: z.number() })
/** Status and code of an answer that has to be a failure. */
async function failureOf(path: string, init?: RequestInit) {
  const response = await app.request(path, init)
  return [response.status, failure.parse(await response.json()).error.code]
}

const signed = z.object({
  signature: z.string(),
  non_signer_indices: z.array(z.number()),
  signers: z.number(),
  total: z.number(),
  height: z.number(),
})
const rewardAnswer = z.object({ rewards: signed.extend({ amount: z.string() }) })
const removalAnswer = z.object({
  result: signed.extend({ bls_pubkey: z.string(), timestamp: z.number() }),
})

async function signReward() {
  const response = await app.request(`/rewards/${bob.address}`, { method: 'POST' })
  return rewardAnswer.parse(await response.json()).rewards
}

async function signRemoval(kind: 'exit' | 'liquidation', index: number) {
  const response = await app.request(`/${kind}/${keys[index]?.ed25519Hex}`)
  const { result } = removalAnswer.parse(await response.json())
  return [
    decodeBlsPublicKey(result.bls_pubkey),
    BigInt(result.timestamp),
    decodeBlsSignature(result.signature),
    result.non_signer_indices.map(BigInt),
  ]
}

describe('what the network signs, the contract accepts', () => {
  it('a lifetime total, also with as many absent nodes as allowed', async () => {
    await control('refuse', { count: 1 })
    const answer = await signReward()
    expect([answer.signers, answer.total, answer.non_signer_indices]).toEqual([3, 4, [NODES]])
    const amount = BigInt(answer.amount)
    expect(amount).toBeGreaterThan(0n)
    const ids = answer.non_signer_indices.map(BigInt)
    const proof = [bob.address, amount, decodeBlsSignature(answer.signature), ids]
    const before = await chain.seshOf(bob.address)
    await chain.send('keeper', { ...chain.rewards, functionName: 'updateRewardsBalance', args: proof })
    await chain.send('Bob', { ...chain.rewards, functionName: 'claimRewards', args: [] })
    expect((await chain.seshOf(bob.address)) - before).toBe(amount)
  })

  it('nothing when more are absent', async () => {
    await control('refuse', { count: 2 })
    expect(await failureOf(`/rewards/${bob.address}`, { method: 'POST' })).toEqual([504, 'refused'])
    await control('refuse', { count: 0 })
  })

  it('an exit, once the node is unlocked and not before', async () => {
    const path = `/exit/${keys[0]?.ed25519Hex}`
    expect(await failureOf(path)).toEqual([400, 'not-unlocked'])
    await chain.send('Bob', { ...chain.rewards, functionName: 'initiateExitBLSPublicKey', args: [1n] })
    await control('jump', { seconds: 15 * DAY - 240 })
    expect(await failureOf(path)).toEqual([400, 'not-unlocked'])
    await control('jump', { seconds: 360 })
    const args = await signRemoval('exit', 0)
    await chain.send('keeper', { ...chain.rewards, functionName: 'exitBLSPublicKeyWithSignature', args })
    expect(await failureOf(path)).toEqual([404, 'unknown-node'])
  })

  it('a liquidation of an expelled node, whose loss never lowers what the operator is owed', async () => {
    const path = `/liquidation/${keys[1]?.ed25519Hex}`
    expect(await failureOf(path)).toEqual([400, 'not-liquidatable'])
    await control('deregister', { nodeId: 2 })
    const before = BigInt((await signReward()).amount)
    const args = await signRemoval('liquidation', 1)
    const functionName = 'liquidateBLSPublicKeyWithSignature'
    await chain.send('keeper', { ...chain.rewards, functionName, args })
    expect(BigInt((await signReward()).amount)).toBeGreaterThanOrEqual(before)
  })

  it('the same after a restart', async () => {
    const { client, deployment, folder } = chain
    const restarted = await SessionNetwork.open({ client, deployment, keys, folder })
    await restarted.sync()
    await network.sync()
    expect(restarted.ledger.state).toEqual(network.ledger.state)
    expect(restarted.ledger.head).toEqual(network.ledger.head)
  })
})

describe('controls', () => {
  it('a revert brings chain, books, refusals and registrations back', async () => {
    const { id } = await control('snapshot')
    const state = structuredClone(network.ledger.state)
    await control('refuse', { count: 2 })
    await control('decommission', { nodeId: 3 })
    await control('jump', { seconds: DAY })
    await control('revert', { id })
    expect(network.ledger.state.nodes).toEqual(state.nodes)
    expect(network.signers.refusing).toBe(0)
    expect(await failureOf('/control/revert', { method: 'POST', ...json({ id }) })).toEqual([
      404,
      'unknown-snapshot',
    ])
  })

  it('a reorg below a snapshot forgets it, one above keeps it', async () => {
    const { id } = await control('snapshot')
    await control('mine', { blocks: 2 })
    await control('reorg', { depth: 2 })
    await control('revert', { id })
    const { id: lost } = await control('snapshot')
    await control('reorg', { depth: 1 })
    const revert = { method: 'POST', ...json({ id: lost }) }
    expect(await failureOf('/control/revert', revert)).toEqual([404, 'unknown-snapshot'])
    await control('mine', { blocks: 1 })
    const head = await chain.client.getBlock()
    const before = await chain.client.getBlock({ blockNumber: head.number - 1n })
    expect(head.parentHash, 'the chain is whole').toBe(before.hash)
  })

  it('a fault fails so many answers of a path, then they work again', async () => {
    await control('fault', { kind: 'backend', status: 408, path: '/info', times: 1 })
    expect((await app.request('/nodes')).status).toBe(200)
    expect(await failureOf('/info')).toEqual([408, 'injected'])
    expect((await app.request('/info')).status).toBe(200)
  })

  it('are refused where the chain is no development chain, and to pages of other sites', async () => {
    const guarded = networkApp({ network, faults: new FaultBox(), controls: undefined })
    const jump = { method: 'POST', ...json({ seconds: 1 }) }
    expect((await guarded.request('/control/jump', jump)).status).toBe(403)
    expect((await guarded.request('/control/state')).status).toBe(403)
    const plain = { method: 'POST', body: '{"seconds":1}', headers: { 'content-type': 'text/plain' } }
    expect(await failureOf('/control/jump', plain)).toEqual([400, 'bad-request'])
  })
})

describe('prepared registrations', () => {
  const prepared = () => {
    if (!spare) throw new Error('there are no spare keys')
    const { rewards } = chain.deployment.contracts
    const of = { keys: spare, operator: bob.address, rewardsContract: rewards }
    return registrationForBackend({ ...of, chainId: chain.deployment.chainId })
  }
  const path = `/store/${spare?.ed25519Hex}`

  it('are stored when both keys vouch for them, listed, and deleted by their operator alone', async () => {
    expect((await app.request(path, { method: 'POST', ...json(prepared()) })).status).toBe(200)
    const listed = await app.request(`/registrations/${bob.address}`)
    expect(await listed.json()).toMatchObject({ registrations: [prepared()] })

    const message = deletionText(spare?.ed25519Hex ?? '')
    const deletion = async (signer: `0x${string}`) => ({
      method: 'DELETE',
      ...json({
        operator: bob.address,
        signature: await privateKeyToAccount(signer).signMessage({ message }),
      }),
    })
    const target = `/registration/${spare?.ed25519Hex}`
    const stranger = demoAccount('Frank').privateKey
    expect(await failureOf(target, await deletion(stranger))).toEqual([400, 'bad-signature'])
    expect((await app.request(target, await deletion(bob.privateKey))).status).toBe(200)
    expect(await failureOf(target, await deletion(bob.privateKey))).toEqual([404, 'unknown-registration'])
  })

  it.each([
    ['another operator', () => ({ operator: demoAccount('Alice').address }), 'bad-proof-of-possession'],
    ['a proof that is no point', () => ({ sig_bls: '01'.repeat(128) }), 'bad-proof-of-possession'],
    ['a key that is no point', () => ({ pubkey_bls: '01'.repeat(64) }), 'bad-bls-key'],
    ['a bad node signature', () => ({ sig_ed25519: '01'.repeat(64) }), 'bad-ed25519-signature'],
    ['a field missing', () => ({ sig_bls: undefined }), 'bad-registration'],
  ])('are refused with %s', async (_, change, code) => {
    const body = { ...prepared(), ...change() }
    expect(await failureOf(path, { method: 'POST', ...json(body) })).toEqual([400, code])
  })
})

describe('answers', () => {
  it.each([
    ['/rewards/0x12', 400, 'bad-address'],
    [`/rewards/${bob.address.replace(/[a-f]/, (digit) => digit.toUpperCase())}`, 400, 'bad-address'],
    ['/exit/XYZ', 400, 'bad-key'],
    [`/exit/${'0'.repeat(64)}`, 404, 'unknown-node'],
    ['/no/such/path', 404, 'not-found'],
  ])('GET %s is %i %s', async (path, status, code) => {
    expect(await failureOf(path)).toEqual([status, code])
  })

  it('a known path with another method is 405 and tells which methods it takes', async () => {
    const response = await app.request('/info', { method: 'DELETE' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET')
  })

  it('a body that is no JSON is 400', async () => {
    const init = { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } }
    expect(await failureOf(`/store/${spare?.ed25519Hex}`, init)).toEqual([400, 'bad-request'])
  })

  it('a wallet that the network owes nothing gets no signature', async () => {
    const { address } = demoAccount('Frank')
    expect(await failureOf(`/rewards/${address}`, { method: 'POST' })).toEqual([400, 'nothing-earned'])
  })

  it('stakes carry the events of the chain, also of nodes that left', async () => {
    const response = await app.request(`/stakes/${bob.address}`)
    const event = z.object({ name: z.string(), tx: z.string(), block: z.number(), main_arg: z.string() })
    const { stakes } = z
      .object({
        stakes: z.array(z.object({ contract_id: z.number(), state: z.string(), events: z.array(event) })),
      })
      .parse(await response.json())
    const left = stakes.find(({ contract_id: id }) => id === 1)
    expect(left?.state).toBe('exited')
    expect(left?.events.map(({ name, main_arg: main }) => [name, main])).toEqual([
      ['NewServiceNodeV2', '1'],
      ['ServiceNodeExitRequest', '1'],
      ['ServiceNodeExit', '1'],
    ])
    expect(stakes.find(({ contract_id: id }) => id === 2)?.state).toBe('liquidated')
  })
})
