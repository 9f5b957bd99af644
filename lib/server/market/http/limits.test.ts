import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { refuseRefresh, refuseTooMany } from './limits'

vi.mock('server-only', () => ({}))

beforeAll(() => {
  process.env['PORTAL_PROXIES'] = '1'
  vi.useFakeTimers({ now: 1_000_000 })
})
afterAll(() => {
  delete process.env['PORTAL_PROXIES']
  vi.useRealTimers()
})

const from = (client?: string) =>
  new Request('http://portal/api/market/orders', client ? { headers: { 'x-forwarded-for': client } } : {})
const asked = (times: number, client: string | undefined, kind: 'read' | 'post') =>
  Array.from({ length: times }, () => refuseTooMany(from(client), kind)).filter((answer) => answer !== null)

test.each([
  ['read', 60, '1'],
  ['post', 30, '2'],
] as const)(
  'E-25: one client may %s %d times at once; then it is told when to come back',
  async (kind, most, wait) => {
    const client = kind === 'read' ? '192.0.2.1' : '192.0.2.2'
    expect(asked(most, client, kind)).toEqual([])
    const [refusal] = asked(1, client, kind)
    expect([refusal?.status, refusal?.headers.get('retry-after')]).toEqual([429, wait])
    expect(await refusal?.json()).toMatchObject({ error: { code: 'too-many-requests' } })
    expect(asked(1, '192.0.2.3', kind)).toEqual([])
    vi.advanceTimersByTime(Number(wait) * 1_000)
    expect(asked(1, client, kind)).toEqual([])
  },
)

test('E-25: visitors whom nobody can tell apart share a larger limit', () => {
  expect(asked(300, undefined, 'post')).toEqual([])
  expect(asked(1, undefined, 'post')).toHaveLength(1)
})

test('E-25: one order is looked at again once in ten seconds, whoever asks', () => {
  const [one, other] = [`0x${'1'.repeat(64)}`, `0x${'2'.repeat(64)}`]
  expect(refuseRefresh(one)).toBeNull()
  expect(refuseRefresh(one)?.headers.get('retry-after')).toBe('10')
  expect(refuseRefresh(other)).toBeNull()
  vi.advanceTimersByTime(10_000)
  expect(refuseRefresh(one)).toBeNull()
})
