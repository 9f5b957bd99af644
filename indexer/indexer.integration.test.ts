import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { disagreements, everything, type Side } from './testing/compare'
import { IndexProcess } from './testing/index-process'
import { LocalChain } from './testing/local-chain'
import { Scenario } from './testing/scenario'
import { contractAnswer, eventList, nodeAnswer, operatorAnswer, problem, walletAnswer } from './testing/wire'

/** How long the index may take to follow the chain. */
const FOLLOW = { timeout: 30_000, interval: 100 }
const START_MILLISECONDS = 120_000

describe('an index beside its chain', () => {
  let chain: LocalChain
  let scenario: Scenario
  let index: IndexProcess
  let directory: string

  /** Waits until every answer of the index is what the chain says, block and time included. */
  const followsTheChain = () =>
    expect.poll(() => disagreements(index, chain, scenario.deployment), FOLLOW).toEqual({})

  const start = (fresh: boolean) =>
    IndexProcess.start({ deploymentFile: chain.describe(scenario.deployment), directory, fresh })

  beforeAll(async () => {
    chain = await LocalChain.start()
    directory = join(chain.folder, 'index')
    scenario = await Scenario.prepare(chain)
    await scenario.history()
    index = await start(false)
  }, START_MILLISECONDS)

  afterAll(async () => {
    await index?.stop()
    await chain?.stop()
  }, 20_000)

  it('has everything that happened before it started, seeded nodes included', async () => {
    await followsTheChain()
    const { body } = await index.get('/v1/nodes/1')
    expect(nodeAnswer.parse(body).node).toMatchObject({ fee: null, contributors: [{}, {}] })
  })

  it('follows contributions, withdrawals, resets and finalisations', async () => {
    await scenario.contributions()
    await followsTheChain()
    const { contract, events } = contractAnswer.parse(
      (await index.get(`/v1/contracts/${scenario.market}`)).body,
    )
    const { node } = nodeAnswer.parse((await index.get(`/v1/nodes/${contract.nodeId}`)).body)
    expect(node).toMatchObject({
      contributionContract: scenario.market,
      initiator: scenario.market,
      operator: scenario.actors.person('Grace').address,
      fee: 1_500,
    })
    const resets = events.filter(({ name, transactionHash }) => name === 'Reset' && transactionHash)
    const refunds = resets.map(({ args }) => args['refunds'])
    expect(refunds).toContainEqual([
      { address: scenario.actors.person('Grace').address, amount: '6250000000000' },
      { address: scenario.actors.person('Bob').address, amount: '6000000000000' },
      { address: scenario.actors.person('Dan').address, amount: '3000000000000' },
    ])
  })

  it('follows claims, leave requests, an exit, a liquidation and keys that come back', async () => {
    await scenario.removals()
    await followsTheChain()
    const { node: left } = nodeAnswer.parse((await index.get(`/v1/nodes/${scenario.soloNode}`)).body)
    expect(left).toMatchObject({ state: 'removed', removal: 'exit', returnedAmount: '25000000000000' })
    const alice = scenario.actors.person('Alice').address
    const again = await index.get(`/v1/nodes?q=${left.ed25519PublicKey.slice(0, 20)}&order=desc`)
    expect(again.body).toMatchObject({
      total: 2,
      items: [
        { state: 'active', fee: 250 },
        { nodeId: left.nodeId, leaveRequestedBy: alice },
      ],
    })
    const carol = operatorAnswer.parse(
      (await index.get(`/v1/operators/${scenario.actors.person('Carol').address}`)).body,
    )
    expect(carol.nodes).toEqual({ active: 2, exiting: 0, removed: 1, liquidated: 1 })
    const { body } = await index.get('/v1/events?name=ServiceNodeLiquidated')
    const [liquidated] = eventList.parse(body).items
    const { node: removed } = nodeAnswer.parse((await index.get(`/v1/nodes/${liquidated?.nodeId}`)).body)
    expect(removed).toMatchObject({ removal: 'liquidation', returnedAmount: '24950000000000' })
  })

  it('knows what a wallet takes part in', async () => {
    const { actors, vesting } = scenario
    const wallet = async (who: 'Bob' | 'Carol') =>
      walletAnswer.parse((await index.get(`/v1/wallets/${actors.person(who).address}`)).body)
    const bob = await wallet('Bob')
    expect(bob.rewards).toEqual({ proven: '1000000000000', claimed: '300000000000' })
    expect(bob.nodes.map(({ nodeId }) => nodeId)).toEqual(['1', '2', '4', '6'])
    expect((await wallet('Carol')).vesting).toMatchObject([
      { address: vesting, kind: 'staking', revoked: false },
    ])
    const { node } = nodeAnswer.parse((await index.get('/v1/nodes/4')).body)
    expect(node).toMatchObject({ operator: vesting, initiator: vesting, contributionContract: null })
    const { body } = await index.get(`/v1/wallets/${actors.person('Bob').address}/events?limit=200`)
    const names = eventList.parse(body).items.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining(['RewardsClaimed', 'Reset', 'NewContribution', 'NewSeededServiceNode']),
    )
  })

  it.each([
    ['/v1/nodes?colour=red', 400, 'unknown-parameter'],
    ['/v1/nodes?state=gone', 400, 'bad-parameter'],
    ['/v1/nodes?limit=1000', 400, 'bad-parameter'],
    ['/v1/nodes?cursor=abc', 400, 'bad-cursor'],
    ['/v1/contracts?minOpen=1.5', 400, 'bad-parameter'],
    ['/v1/contracts/0x1234', 400, 'bad-parameter'],
    ['/v1/network/series', 400, 'bad-parameter'],
    ['/v1/nodes/99', 404, 'not-found'],
    ['/v1/contracts/0x0000000000000000000000000000000000000001', 404, 'not-found'],
    ['/v1/secrets', 404, 'not-found'],
  ])('error: %s', async (path, status, code) => {
    const answer = await index.get(path)
    expect(answer.status).toBe(status)
    expect(problem.parse(answer.body).error.code).toBe(code)
  })

  it('filters and sorts contracts', async () => {
    const ids = async (query: string) => {
      const { body } = await index.get(`/v1/contracts?${query}`)
      return (body as { items: { address: string }[] }).items.map(({ address }) => address)
    }
    const { market, second } = scenario
    expect(await ids('sort=fee&order=asc')).toEqual([second, market])
    expect(await ids('sort=created')).toEqual([second, market])
    expect(await ids('maxFee=1000')).toEqual([second])
    expect(await ids('minOpen=1')).toEqual([])
    expect(await ids(`operator=${scenario.actors.person('Grace').address}`)).toEqual([market])
    expect(await ids(`q=${market.slice(0, 12)}`)).toEqual([market])
    expect(await ids('status=0,1,2')).toEqual([])
  })

  describe('when the chain changes its mind', () => {
    let before: Side

    it('takes back what evm_revert undoes, row for row', async () => {
      before = await everything(index)
      const id = await chain.test.snapshot()
      await scenario.undone()
      await followsTheChain()
      expect(await everything(index)).not.toEqual(before)
      await chain.test.revert({ id })
      await followsTheChain()
      expect(await everything(index)).toEqual(before)
    })

    it('takes back what a reorg drops', async () => {
      const { block } = await chain.head()
      await scenario.undone()
      await followsTheChain()
      const depth = (await chain.head()).block - block
      await chain.test.request<{ Method: 'anvil_reorg'; Parameters: [number, []]; ReturnType: null }>({
        method: 'anvil_reorg',
        params: [depth, []],
      })
      await followsTheChain()
      expect(await everything(index)).toMatchObject({
        nodes: before['nodes'],
        contracts: before['contracts'],
      })
    })

    it(
      'starts over by itself when a final block is gone',
      async () => {
        const ready = index.untilReady()
        await chain.test.request<{ Method: 'anvil_reorg'; Parameters: [number, []]; ReturnType: null }>({
          method: 'anvil_reorg',
          params: [70, []],
        })
        await ready
        await followsTheChain()
        expect(index.lines.join()).toContain('rewritten below the last final block')
      },
      START_MILLISECONDS,
    )
  })

  it(
    'makes the same tables when it reads the whole chain again',
    async () => {
      const before = await everything(index)
      expect(await index.stop()).toBe(0)
      index = await start(true)
      expect(await everything(index)).toEqual(before)
    },
    START_MILLISECONDS,
  )
})
