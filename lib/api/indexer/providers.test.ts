import { afterEach, expect, it, vi } from 'vitest'
import { fetchPoolMembers } from './providers'

const pool = `0x${'11'.repeat(20)}` as const
const member = (digit: string, shares: number) => ({
  ...{ member: `0x${digit.repeat(40)}`, shares: String(shares), wishesToLeave: false },
})
const freshness = { chainId: 31337, block: 9, timestamp: 1_700_000_000, ready: true }
const pages: Readonly<Record<string, unknown>> = {
  '': { items: [member('2', 30), member('3', 20)], nextCursor: 'size+20/3=', total: 3, freshness },
  'size+20/3=': { items: [member('4', 10)], nextCursor: null, total: 3, freshness },
}

afterEach(() => vi.unstubAllGlobals())

it('members of a pool are read page after page, each once, up to the last', async () => {
  vi.stubGlobal('fetch', async (path: string) => {
    const { pathname, searchParams } = new URL(path, 'http://portal.test')
    expect(pathname).toBe(`/api/index/v1/pools/${pool}/members`)
    return Response.json(pages[searchParams.get('cursor') ?? ''])
  })
  const first = await fetchPoolMembers(pool)
  const second = await fetchPoolMembers(pool, first.nextCursor ?? undefined)
  expect([...first.items, ...second.items].map(({ shares }) => shares)).toEqual([30n, 20n, 10n])
  expect(second.nextCursor).toBeNull()
})
