import { gzipSync } from 'node:zlib'
import { expect, test } from '../fixtures/test'
import { OpenNodes } from '../pages/open-nodes'

const KILOBYTE = 1000
const LANDING_LIMIT = 145 * KILOBYTE
const PORTAL_LIMIT = 185 * KILOBYTE

/** Addresses of the scripts that a page's HTML loads; those for browsers without modules are loaded by none that this portal serves. */
const scriptsOf = (html: string) =>
  new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)]
      .filter(([tag]) => !/\snomodule\b/i.test(tag))
      .map(([, source]) => source ?? ''),
  )

/** Gzipped bytes of every script that a page loads before anybody touches it. */
async function firstLoadBytes(web: string, path: string) {
  const html = await (await fetch(web + path)).text()
  const sources = scriptsOf(html)
  expect(sources.size, `${path} loads scripts`).toBeGreaterThan(0)
  const sizes = await Promise.all(
    [...sources].map(
      async (source) => gzipSync(await (await fetch(new URL(source, web))).arrayBuffer()).length,
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

test.describe('first-load JavaScript', () => {
  test('landing stays within its budget', async ({ world }) => {
    expect(await firstLoadBytes(world.urls.web, '/')).toBeLessThanOrEqual(LANDING_LIMIT)
  })

  for (const path of [
    ...['/stake', '/run', '/nodes', '/nodes/1', '/my', '/rewards', '/start', '/network', '/address'],
    ...['/vesting', '/liquidate', '/my/many', '/faucet'],
    ...['/names', '/names/alice', '/u/bobs-bakery', '/buy', '/my/names', '/my/names/approvals', '/api-docs'],
    '/messages',
    '/operators/0x90F79bf6EB2c4f870365E785982E1f101E93b906',
  ])
    test(`${path} before connecting stays within its budget`, async ({ world }) => {
      expect(await firstLoadBytes(world.urls.web, path)).toBeLessThanOrEqual(PORTAL_LIMIT)
    })

  test('an open node before connecting stays within its budget', async ({ world, page }) => {
    await new OpenNodes(page).chooseCheapest()
    const { pathname } = new URL(page.url())
    expect(await firstLoadBytes(world.urls.web, pathname)).toBeLessThanOrEqual(PORTAL_LIMIT)
  })
})
