import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeBlsSignature } from '@/lib/crypto'
import { Ledger } from './ledger'
import { nodeKeys } from './node-keys'
import { nodeStatus } from './node-status'
import { reorganise } from './reorganise'
import { Signers } from './signing'
import { startTestChain, type TestChain } from './test-chain'

const DAY = 86_400
const keys = [0, 1, 2].map((index) => nodeKeys('ledger test', index))
let chain: TestChain

beforeAll(async () => {
  chain = await startTestChain()
}, 90_000)

afterAll(() => chain?.stop())

/** Books that read the chain from its first block. */
async function replay(actions: Ledger['actions'] = []) {
  const ledger = await Ledger.open(chain.client, chain.deployment, actions)
  await ledger.sync()
  return ledger
}

async function node(index: number) {
  const found = keys[index]
  if (!found) throw new Error(`there are no keys ${index}`)
  return found
}

describe('the books', () => {
  it('after a reorganisation are what a replay from the first block gives', async () => {
    const ledger = await replay()
    await chain.register('Alice', await node(0))
    await chain.jump(3 * DAY)
    await ledger.sync()
    await chain.register('Alice', await node(1))
    await ledger.sync()
    expect(ledger.state.nodes.size).toBe(2)

    await reorganise(chain.client, 2)
    await chain.jump(1)
    await ledger.sync()
    expect(ledger.state.nodes.size, 'the second registration is gone').toBe(1)
    const replayed = await replay()
    expect(ledger.state).toEqual(replayed.state)
    expect(ledger.head).toEqual(replayed.head)
  })

  it('keep the order of dev actions and blocks of the same height', async () => {
    const ledger = await replay()
    await chain.register('Bob', await node(2))
    await chain.jump(1)
    await ledger.sync()
    const id = [...ledger.state.nodes.keys()].at(-1) ?? 0n
    const { height } = ledger.state
    ledger.act('deregister', id)
    expect(ledger.state.height, 'registered and expelled at one height').toBe(height)
    const live = ledger.state.nodes.get(id)
    expect(live && nodeStatus(live, height)).toBe('deregistered')

    await chain.jump(DAY)
    await ledger.sync()
    expect((await replay(ledger.actions)).state).toEqual(ledger.state)
  })

  it('keep an action that was done after the block to which a reorganisation returns', async () => {
    const ledger = await replay()
    const [id] = ledger.state.nodes.keys()
    ledger.act('decommission', id ?? 0n)
    await chain.jump(60)
    await ledger.sync()
    await reorganise(chain.client, 1)
    await chain.jump(60)
    await ledger.sync()
    expect(ledger.state.nodes.get(id ?? 0n)?.decommissionCount).toBe(1)
    expect((await replay(ledger.actions)).state).toEqual(ledger.state)
  })

  it('forget actions on the way back to a snapshot', async () => {
    const ledger = await replay()
    const before = structuredClone(ledger.state)
    const [id] = ledger.state.nodes.keys()
    const snapshot = await chain.test.snapshot()
    ledger.act('deregister', id ?? 0n)
    await chain.jump(DAY)
    await ledger.sync()
    expect(ledger.state).not.toEqual(before)

    await chain.test.revert({ id: snapshot })
    ledger.forgetActions(0)
    await ledger.sync()
    expect(ledger.state).toEqual(before)
  })
})

describe('signatures of the network', () => {
  it('stay the same while the nodes do, and are made anew when one stops signing', async () => {
    const ledger = await replay()
    const signers = new Signers(chain.client, chain.deployment, keys)
    const nodes = [...ledger.state.nodes.values()]
    const of = { recipient: chain.deployment.contracts.pool, lifetime: 1n }
    const first = await signers.signReward(nodes, of)
    expect(await signers.signReward(nodes, of)).toBe(first)
    expect(decodeBlsSignature(first.signature)).toEqual(first.limbs)
    signers.refusing = 1
    await expect(signers.signReward(nodes, of)).rejects.toMatchObject({ status: 504, code: 'refused' })
  })
})
