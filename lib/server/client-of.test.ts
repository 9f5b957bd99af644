import { expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
const { clientOf } = await import('./client-of')

const from = (forwarded: string, proxies: number) =>
  clientOf(new Headers({ 'x-forwarded-for': forwarded }), proxies)

it('without proxies nobody believes the header', () => {
  expect(from('203.0.113.7', 0)).toBeNull()
  expect(clientOf(new Headers(), 0)).toBeNull()
})

it('takes what the outermost of our proxies saw, not what the visitor wrote', () => {
  expect(from('10.9.9.9, 203.0.113.7', 1)).toBe('203.0.113.7')
  expect(from('10.9.9.9, ::ffff:203.0.113.7', 1)).toBe('203.0.113.7')
  expect(from('10.9.9.9, 203.0.113.7, 192.0.2.1', 2)).toBe('203.0.113.7')
})

it.each([
  ['fewer hops than proxies', '203.0.113.7', 2],
  ['no address', 'unknown', 1],
  ['nothing', '', 1],
])('%s: nobody', (_, forwarded, proxies) => {
  expect(from(forwarded, proxies)).toBeNull()
})

it.each([
  ['2001:db8:0:12:aaaa::1', '2001:db8:0:12'],
  ['2001:0DB8:0000:0012:ffff:0:0:9', '2001:db8:0:12'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('IPv6 %s counts as its network %s', (address, network) => {
  expect(from(address, 1)).toBe(network)
})
