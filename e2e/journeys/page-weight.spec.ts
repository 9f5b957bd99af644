import { gzipSync } from 'node:zlib'
import { expect, test } from '../fixtures/test'

const KILOBYTE = 1000
const LANDING_LIMIT = 145 * KILOBYTE
const PORTAL_LIMIT = 185 * KILOBYTE

/** Gzipped bytes of every script that a page's HTML loads before anybody touches it. */
async function firstLoadBytes(web: string, path: string) {
  const html = await (await fetch(web + path)).text()
  const sources = new Set([...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? ''))
  expect(sources.size, `${path} loads scripts`).toBeGreaterThan(0)
  const sizes = await Promise.all(
    [...sources].map(
      async (source) => gzipSync(await (await fetch(new URL(source, web))).arrayBuffer()).length,
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

test.describe('first-load JavaScript', () => {
  test.skip(({ viewport }) => viewport?.width !== 1440, 'the same bytes at every width')

  test('landing stays within its budget', async ({ world }) => {
    expect(await firstLoadBytes(world.urls.web, '/')).toBeLessThanOrEqual(LANDING_LIMIT)
  })

  for (const path of ['/stake', '/nodes', '/my', '/rewards'])
    test(`${path} before connecting stays within its budget`, async ({ world }) => {
      expect(await firstLoadBytes(world.urls.web, path)).toBeLessThanOrEqual(PORTAL_LIMIT)
    })
})
