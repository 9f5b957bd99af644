import { labelToRegistryName, tokenIdOf } from '@/lib/crypto/names'
import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { OpenNodes } from '../pages/open-nodes'

const PAGES = [
  ...['/stake/simulate', '/stake/pools', '/stake/pools/new'],
  ...['/', '/stake', '/run', '/nodes', '/nodes/1', '/my', '/rewards', '/nothing-here'],
  ...['/vesting', '/liquidate', '/my/many', '/stake/liquid'],
  ...['/names', '/names/alice', '/names/free-as-a-bird', '/u/bobs-bakery', '/buy'],
  ...['/market', '/market/browse', '/market/browse?state=any', '/market/nothing-here'],
  ...['/market/activity', '/my/market', '/my/market/sell'],
  ...['/my/names', '/my/names/approvals', '/api-docs'],
  ...['/start', '/start?have=nothing', '/network', '/address', '/faucet'],
  ...['/messages', '/i', `/names/id/${tokenIdOf(labelToRegistryName('hidden-pearl'))}`],
  '/operators/0x90F79bf6EB2c4f870365E785982E1f101E93b906',
  '/address/0x90F79bf6EB2c4f870365E785982E1f101E93b906',
]

test.use({ changesWorld: false })

test.describe('accessible in both themes and widths', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  for (const path of PAGES)
    test(`${path} is accessible and fits the screen`, async ({ page }) => {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByRole('status', { name: 'Loading' })).toHaveCount(0)
      await expectAccessible(page)
    })

  test('an open node is accessible', async ({ page }) => {
    await new OpenNodes(page).chooseCheapest()
    await expectAccessible(page)
  })
})

test('every response carries the security headers, and no script runs without the nonce', async ({
  page,
  request,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  for (const path of [...PAGES, '/api/health', '/icon.svg']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/)
    expect(policy.split(';').find((part) => part.includes('script-src'))).not.toContain('unsafe-inline')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(policy).toContain("frame-ancestors 'none'")
  }
  await new OpenNodes(page).open()
  expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([])
})
