import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { apiProblem, namePage, oneName, resolvedName } from '@/lib/names/name-api'
import { IndexProcess } from './testing/index-process'
import { LocalChain } from './testing/local-chain'
import { NameScenario, tokenOf } from './testing/name-scenario'

vi.mock('server-only', () => ({}))

const START_MILLISECONDS = 120_000
const SITE = 'http://portal.test/api/names'

type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>

describe('the public API of names, with its index and two endpoints of the chain', () => {
  let chain: LocalChain
  /** Same contracts at the same places, and another history. */
  let otherChain: LocalChain
  let scenario: NameScenario
  let index: IndexProcess

  /** The handlers of a portal with these endpoints. */
  async function portal(rpcUrls: readonly string[]) {
    vi.resetModules()
    vi.stubEnv('PORTAL_DEPLOYMENT', chain.describe({ ...scenario.deployment, rpcUrls: [...rpcUrls] }))
    vi.stubEnv('INDEXER_URL', index.url)
    const handlers = {
      list: (await import('@/app/api/names/route')).GET as Handler,
      one: (await import('@/app/api/names/[name]/route')).GET as Handler,
      resolve: (await import('@/app/api/names/resolve/[label]/route')).GET as Handler,
      description: (await import('@/app/api/openapi.json/route')).GET,
    }
    const ask = async (route: 'list' | 'one' | 'resolve', params: object, query = '') => {
      const answer = await handlers[route](new Request(`${SITE}${query}`), {
        params: Promise.resolve(params as never),
      })
      const body: unknown = await answer.json()
      return { status: answer.status, headers: answer.headers, body }
    }
    return { ask, description: handlers.description }
  }

  beforeAll(async () => {
    ;[chain, otherChain] = await Promise.all([LocalChain.start(), LocalChain.start()])
    scenario = await NameScenario.prepare(chain)
    await NameScenario.prepare(otherChain)
    await scenario.history()
    index = await IndexProcess.start({
      deploymentFile: chain.describe(scenario.deployment),
      directory: join(chain.folder, 'index'),
      fresh: true,
    })
  }, START_MILLISECONDS)

  afterAll(async () => {
    vi.unstubAllEnvs()
    await index?.stop()
    await Promise.all([chain?.stop(), otherChain?.stop()])
  }, 20_000)

  it('lists names, and tells one by label or token', async () => {
    const { ask } = await portal([chain.rpcUrl])
    const { items } = namePage.parse((await ask('list', {}, '?q=a')).body)
    expect(items.map(({ label }) => label)).toEqual(['a-b', 'a_b', 'alice'])
    const byLabel = oneName.parse((await ask('one', { name: 'alice' })).body)
    const hex = `0x${tokenOf('alice').toString(16).padStart(64, '0')}`
    expect(byLabel.name).toEqual(items[2])
    expect(oneName.parse((await ask('one', { name: hex })).body).name).toEqual(items[2])
  })

  it('E-19: resolves what two endpoints say alike, for a while', async () => {
    const { ask } = await portal([chain.rpcUrl, `${chain.rpcUrl}/`])
    const { body, headers } = await ask('resolve', { label: 'alice' })
    expect(resolvedName.parse(body)).toMatchObject({
      owner: scenario.address('Alice'),
      records: { session: '05ab', lokinet: '' },
      endpoints: 2,
    })
    expect(headers.get('cache-control')).toContain('max-age=15')
  })

  it('E-19: stops when two endpoints say different things', async () => {
    const { ask } = await portal([chain.rpcUrl, otherChain.rpcUrl])
    // Both are asked at one block, which both have to have.
    const [here, there] = [await chain.head(), await otherChain.head()]
    await otherChain.test.mine({ blocks: Math.max(here.block - there.block, 0) + 1 })
    const { status, body, headers } = await ask('resolve', { label: 'alice' })
    expect([status, apiProblem.parse(body).error.code]).toEqual([502, 'endpoints-disagree'])
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it.each<['list' | 'one' | 'resolve', object, string, number, string]>([
    ['list', {}, '?colour=red', 400, 'unknown-parameter'],
    ['one', { name: 'Alice' }, '', 400, 'bad-name'],
    ['one', { name: 'nobodys' }, '', 404, 'not-found'],
    ['resolve', { label: 'al\u200bice' }, '', 400, 'bad-label'],
    ['resolve', { label: 'nobodys' }, '', 404, 'not-registered'],
  ])('error: %s %j%s', async (route, params, query, status, code) => {
    const { ask } = await portal([chain.rpcUrl])
    const answer = await ask(route, params, query)
    expect([answer.status, apiProblem.parse(answer.body).error.code]).toEqual([status, code])
  })

  it('E-32: a command is only text, and a number too large is no token', async () => {
    const { ask } = await portal([chain.rpcUrl])
    const command = encodeURIComponent(`'; DROP TABLE name; --`)
    expect((await ask('list', {}, `?q=${command}`)).status).toBe(400)
    expect((await ask('one', { name: `x' OR '1'='1` })).status).toBe(400)
    expect((await ask('one', { name: `0x1${'0'.repeat(64)}` })).status).toBe(400)
    expect(namePage.parse((await ask('list', {}, '?q=a')).body).items).toHaveLength(3)
  })

  it('error: a chain that does not answer is said without the label', async () => {
    const { ask } = await portal(['http://127.0.0.1:9'])
    const { status, body } = await ask('resolve', { label: 'alice' })
    expect([status, apiProblem.parse(body).error.code]).toEqual([503, 'chain-unreachable'])
    expect(JSON.stringify(body)).not.toContain('alice')
  })

  it('refuses a flood and says when to come again', async () => {
    const { ask } = await portal([chain.rpcUrl])
    // The clock stands still: nothing comes again while they ask, on a slow machine neither.
    vi.useFakeTimers({ toFake: ['Date'] })
    onTestFinished(() => void vi.useRealTimers())
    const answers = await Promise.all(
      Array.from({ length: 601 }, () => ask('resolve', { label: 'not a label' })),
    )
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('describes itself in OpenAPI 3.1', async () => {
    const { description } = await portal([chain.rpcUrl])
    const body: unknown = await description().json()
    expect(body).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/names': {}, '/api/names/{name}': {}, '/api/names/resolve/{label}': {} },
    })
  })
})
