import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test'
import { OpenNodes } from '../pages/open-nodes'

const PAGES = [
  ...['/', '/stake', '/run', '/nodes', '/nodes/1', '/my', '/rewards', '/nothing-here'],
  ...['/vesting', '/liquidate', '/my/many'],
  ...['/names', '/names/alice', '/names/free-as-a-bird', '/u/bobs-bakery', '/buy'],
  ...['/my/names', '/my/names/approvals', '/api-docs'],
  ...['/start', '/start?have=nothing', '/network', '/address', '/faucet'],
  '/operators/0x90F79bf6EB2c4f870365E785982E1f101E93b906',
]

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

/** The wallet kit's own window is not ours; everything else is. */
const serious = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).exclude('[data-rk]').analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

/** Looks at the page that is open in every theme and width. */
async function expectAccessible(page: Page) {
  for (const { width, height } of [DESKTOP, PHONE]) {
    await page.setViewportSize({ width, height })
    for (const theme of ['dark', 'light']) {
      await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
      expect(await serious(page), `${theme}, ${width} px`).toEqual([])
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `nothing scrolls sideways at ${width} px`).toBeLessThanOrEqual(0)
  }
}

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
