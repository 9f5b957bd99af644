import { firstLoadBytes } from '@/scripts/first-load'
import { expect, test } from '../fixtures/test'
import { OpenNodes } from '../pages/open-nodes'

const KILOBYTE = 1000
const LANDING_LIMIT = 145 * KILOBYTE
const PORTAL_LIMIT = 190 * KILOBYTE

const PAGES = [
  ...['/stake', '/run', '/nodes', '/nodes/1', '/my', '/rewards', '/start', '/network', '/address'],
  ...['/vesting', '/liquidate', '/my/many', '/faucet'],
  ...['/stake/simulate', '/stake/pools', '/stake/pools/new'],
  ...['/names', '/names/alice', '/u/bobs-bakery', '/buy', '/my/names', '/my/names/approvals', '/api-docs'],
  ...['/market', '/market/browse', '/market/activity', '/my/market', '/my/market/sell'],
  ...['/messages', '/stake/liquid'],
  '/operators/0x90F79bf6EB2c4f870365E785982E1f101E93b906',
]

test.use({ changesWorld: false })

test.describe('first-load JavaScript', () => {
  test('landing stays within its budget', async ({ world }) => {
    expect(await firstLoadBytes(world.urls.web, '/')).toBeLessThanOrEqual(LANDING_LIMIT)
  })

  test('pages before connecting stay within their budget', async ({ world }) => {
    for (const path of PAGES)
      expect.soft(await firstLoadBytes(world.urls.web, path), path).toBeLessThanOrEqual(PORTAL_LIMIT)
  })

  test('an open node before connecting stays within its budget', async ({ world, page }) => {
    await new OpenNodes(page).chooseCheapest()
    const { pathname } = new URL(page.url())
    expect(await firstLoadBytes(world.urls.web, pathname)).toBeLessThanOrEqual(PORTAL_LIMIT)
  })
})
