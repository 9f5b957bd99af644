import { describe, expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
vi.stubEnv('PORTAL_DEPLOYMENT', 'arbitrum-one')
const { indexUpstream, stakingUpstream } = await import('./upstreams')

const wallet = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
const key = 'a'.repeat(64)

const allows = (upstream: ReturnType<typeof stakingUpstream>, method: string, path: string) =>
  upstream.allowed.some((entry) => entry.method === method && entry.path.test(path))

describe('paths of the staking backend', () => {
  it.each([
    ['GET', 'info'],
    ['GET', 'nodes'],
    ['GET', `stakes/${wallet}`],
    ['GET', `rewards/${wallet}`],
    ['POST', `rewards/${wallet}`],
    ['GET', `exit/${key}`],
    ['GET', `liquidation/${key}`],
    ['GET', `registrations/${wallet}`],
    ['GET', `registrations/${key}`],
    ['DELETE', `registration/${key}`],
  ])('%s %s may be asked', (method, path) => expect(allows(stakingUpstream(), method, path)).toBe(true))

  it.each([
    ['POST', `store/${key}`],
    ['GET', `store/${key}`],
    ['POST', 'control/jump'],
    ['GET', 'info/more'],
    ['GET', 'xinfo'],
    ['POST', 'info'],
    ['GET', 'rewards/0x12'],
    ['GET', `exit/${key.toUpperCase()}`],
    ['DELETE', `rewards/${wallet}`],
  ])('%s %s may not', (method, path) => expect(allows(stakingUpstream(), method, path)).toBe(false))
})

describe('paths of the index', () => {
  it.each([
    ...['v1/status', 'v1/nodes', 'v1/nodes/18', `v1/wallets/${wallet}/events`, 'v1/network/series'],
    ...['v1/names', 'v1/names/stats', 'v1/names/changes', `v1/names/referrers/${wallet}`],
    ...['v1/names/123', `v1/names/0x${key}`, 'v1/names/123/events'],
    ...['v1/market/sales', 'v1/market/sales/123', 'v1/market/last-sales', 'v1/market/series'],
    ...['v1/market/activity', 'v1/market/stats'],
    ...[`v1/vaults/${wallet}/events`, `v1/vaults/${wallet}/books`, `v1/vaults/${wallet}/requests`],
    ...['v1/pools', `v1/pools/${wallet}/members`, `v1/pools/${wallet}/events`],
  ])('GET %s may be asked', (path) => expect(allows(indexUpstream(), 'GET', path)).toBe(true))

  it.each([
    ...['metrics', 'sql', 'graphql', 'v1/nodes/-1', 'v1/nodes/1/2', 'v2/nodes', 'v1/statusx'],
    ...['v1/vaults', `v1/vaults/${wallet}`, 'v1/pools/0x12/members'],
    ...['v1/names/alice', 'v1/names/123/owner', 'v1/market', 'v1/market/sales/alice', `v1/names/${key}x`],
  ])('GET %s may not', (path) => expect(allows(indexUpstream(), 'GET', path)).toBe(false))
})

it('a portal for a real chain has no index unless one is configured', () => {
  expect(indexUpstream().baseUrl).toBeUndefined()
})
