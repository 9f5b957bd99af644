import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { formatSesh } from '@/lib/units/format-sesh'
import { sesh } from '@/lib/units/sesh'
import { chainHistory } from '../fixtures/chain-history'
import { expect, test } from '../fixtures/test'
import { Shell } from '../pages/shell'

/** Opens the numbers below a chart and saves them; the lines after the heading. */
async function savedNumbers(page: Page, title: string): Promise<string[]> {
  const chart = page.getByRole('figure', { name: title })
  await chart.getByText('Show the numbers').click()
  const download = page.waitForEvent('download')
  await chart.getByRole('button', { name: 'Save as CSV' }).click()
  const [heading, ...lines] = (await readFile(await (await download).path(), 'utf8')).split('\n')
  expect(heading).toBe('time,value')
  await expect(chart.getByRole('row')).toHaveCount(lines.length + 1)
  return lines
}

test('the network page says what the contracts hold, and its charts can be saved', async ({ page }) => {
  const [nodes, pool] = await Promise.all([chainHistory().nodes(), chainHistory().pool()])
  await page.goto('/network')
  const figure = (name: string) =>
    page.locator('dl > div').filter({ hasText: name }).first().getByRole('definition')
  await expect(figure('Nodes in the contract')).toHaveText(String(nodes))
  await expect(figure('Reward pool')).toContainText(formatSesh(sesh(pool), { maximumDecimals: 0 }))
  const lines = await savedNumbers(page, 'How many nodes are there?')
  expect(lines.at(-1)).toMatch(new RegExp(`Z,${nodes}$`))
})

test('every claim of a wallet is drawn, listed and saved to the atomic unit', async ({ page, world }) => {
  const { address } = world.person('Carol')
  const claims = await chainHistory().claims(address)
  expect(claims.length).toBeGreaterThan(1)
  await page.goto(`/rewards?address=${address}`)
  const lines = await savedNumbers(page, 'What was claimed, and when?')
  expect(lines.map((line) => BigInt(line.split(',')[1] ?? ''))).toEqual(claims)
})

test('what a wallet earned each day adds up to what the network counts; the last day stands with its stakes', async ({
  page,
  world,
}) => {
  const { address } = world.person('Carol')
  const totals = await world.lifetimeRewards(address)
  await page.goto(`/rewards?address=${address}`)
  const lines = await savedNumbers(page, 'What was earned each day?')
  const sum = lines.reduce((total, line) => total + BigInt(line.split(',')[1] ?? ''), 0n)
  expect(sum).toBe((totals.at(-1) ?? 0n) - (totals[0] ?? 0n))
  expect(sum).toBeGreaterThan(0n)
  await page.goto(`/my?address=${address}`)
  await expect(page.getByText(/^[\d,.]+ SESH earned in the last 1 d/)).toBeVisible()
})

test('a wallet that never claimed is told so', async ({ page, world }) => {
  await page.goto(`/rewards?address=${world.person('Erin').address}`)
  await expect(page.getByText('Nothing was claimed to this address yet.')).toBeVisible()
})

test('the page of an address lists what it did, in words, with amounts and blocks', async ({
  page,
  world,
}) => {
  const { address } = world.person('Carol')
  const [claim] = await chainHistory().claims(address)
  await page.goto(`/address/${address}`)
  const events = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: /block \d+/ })
  const claimed = events.filter({ hasText: /^Claimed/ })
  await expect(claimed).toHaveCount(2)
  await expect(claimed.last()).toContainText(formatSesh(sesh(claim ?? 0n)))
  await expect(events.filter({ hasText: 'Registered' }).first()).toBeVisible()
  await expect(events.filter({ hasText: 'Changed (' })).toHaveCount(0)
})

test('the status bar tells how far chain, network and index are', async ({ page, world }) => {
  const { status } = new Shell(page)
  await page.goto('/nodes')
  for (const source of ['Chain', 'Network', 'Index'])
    await expect(status).toContainText(new RegExp(`${source} \\d+ \\d+ (s|min|h)`))
  const before = await chainHistory().height()
  await world.jumpSeconds(3_600)
  const heightShown = async () => Number(/Chain (\d+)/.exec((await status.textContent()) ?? '')?.[1])
  await expect.poll(heightShown).toBeGreaterThan(Number(before))
})
