import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parseDeployment } from '@/lib/deployment/deployment'
import { formatSesh } from '@/lib/units/format-sesh'
import { sesh } from '@/lib/units/sesh'
import { chainHistory } from '../fixtures/chain-history'
import { readRunningWorld } from '../fixtures/running-world'
import { expect, test } from '../fixtures/test'
import { MyStakesPage } from '../pages/my-stakes'
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

test('a wallet that never claimed is told so', { tag: '@any-width' }, async ({ page, world }) => {
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

test('the nodes are searched, narrowed and put in order, and a link keeps the choice', async ({ page }) => {
  await page.goto('/nodes')
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(page.getByRole('status').filter({ hasText: /^\d+ nodes$/ })).toBeVisible()
  await page.getByLabel('Which nodes').selectOption('attention')
  await expect(rows.filter({ hasText: 'Out of service' })).toHaveCount(1)
  await expect(rows.filter({ hasText: /Running/ })).toHaveCount(0)
  await page.getByLabel('Which nodes').selectOption('gone')
  await expect(rows.first()).toBeVisible()
  await page.getByLabel('Which nodes').selectOption('listed')
  await page.getByRole('searchbox').fill('4')
  await expect(rows).toHaveCount(1)
  await page.getByLabel('Order').selectOption('fee')
  await expect(page).toHaveURL(/q=4.*sort=fee|sort=fee.*q=4/)
  await page.reload()
  await expect(rows).toHaveCount(1)
  await rows.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /^Node 4/ })).toBeVisible()
})

test('stakes stand in groups and can be searched and put in order', async ({ page, walletOf }) => {
  await walletOf('Carol')
  const stakes = new MyStakesPage(page)
  await stakes.open()
  await new Shell(page).connect()
  const running = stakes.group('Running nodes')
  const names = () => running.getByText(/^Node \d+$/).allTextContents()
  await expect(running.nth(1)).toBeVisible()
  await expect(stakes.group('Nodes that have not started').first()).toBeVisible()
  const oldestFirst = await names()
  await page.getByLabel('Order').selectOption('newest')
  await expect.poll(names).toEqual(oldestFirst.toReversed())
  const [wanted = ''] = oldestFirst
  await page.getByRole('searchbox').fill(wanted.replace('Node ', ''))
  await expect.poll(names).toEqual([wanted])
  await page.getByRole('searchbox').fill('nothing like it')
  await expect(page.getByText('None of these nodes fits what you look for.')).toBeVisible()
})

test(
  'addresses and transactions lead to the block explorer of a chain that has one',
  { tag: '@any-width' },
  async ({ page, world, secondPortal }, info) => {
    const deployment = parseDeployment(readRunningWorld().deployment)
    const file = info.outputPath('deployment.json')
    await writeFile(file, JSON.stringify({ ...deployment, explorerUrl: 'https://explorer.test' }))
    await secondPortal.start({ PORTAL_DEPLOYMENT: file })
    const main = page.getByRole('main')
    await page.goto(`${secondPortal.url}/network`)
    const { rewards } = deployment.contracts
    await expect(main.locator(`a[href="https://explorer.test/address/${rewards}"]`)).toBeVisible()
    await page.goto(`${secondPortal.url}/address/${world.person('Carol').address}`)
    const links = main.getByRole('link', { name: /^block \d+$/ })
    await expect(links.first()).toHaveAttribute('href', /^https:\/\/explorer\.test\/tx\/0x[0-9a-f]{64}$/)
    await page.goto(`${world.urls.web}/address/${world.person('Carol').address}`)
    await expect(main.getByText(/block \d+/).first()).toBeVisible()
    await expect(links, 'a chain without one has no such links').toHaveCount(0)
  },
)
