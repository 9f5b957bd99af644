import { expect, it, vi } from 'vitest'

vi.mock('server-only', () => ({}))
const { relayShare } = await import('./share')

const from = (address: string) => new Headers({ 'x-forwarded-for': address })

it('who uses up the own share does not use up that of others, and gets it back', () => {
  let now = 1_000_000
  const share = relayShare({ proxies: 1, now: () => now })
  for (let asked = 0; asked < 200; asked += 1) expect(share(from('192.0.2.1'))).toBeNull()
  expect(share(from('192.0.2.1'))).toBe(1)
  expect(share(from('192.0.2.2'))).toBeNull()
  now += 1_000
  expect(share(from('192.0.2.1'))).toBeNull()
})

it('where nobody says who asks, there are no shares', () => {
  const share = relayShare({ proxies: 0, now: () => 1_000_000 })
  for (let asked = 0; asked < 300; asked += 1) expect(share(from('192.0.2.1'))).toBeNull()
})
