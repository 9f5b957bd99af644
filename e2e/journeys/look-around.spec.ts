import { writeFile } from 'node:fs/promises'
import { parseDeployment } from '@/lib/deployment/deployment'
import { readRunningWorld } from '../fixtures/running-world'
import { expect, test } from '../fixtures/test'
import { MyStakesPage } from '../pages/my-stakes'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'

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

test('addresses and transactions lead to the block explorer of a chain that has one', async ({
  page,
  world,
  secondPortal,
}, info) => {
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
})

for (const { when, height, says } of [
  { when: 'ahead', height: 1_000_000_000, says: 'The network changes to version 99.0.0' },
  { when: 'past', height: 1, says: 'The network wants version 99.0.0' },
])
  test(`a change of the network's rules that is ${when} is told, with the software it needs`, async ({
    page,
  }) => {
    await page.goto('/nodes/1')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByText(says)).toHaveCount(0)
    const version_info = { enabled: true, earliest_height: height, version: '99.0.0' }
    await page.route('**/api/staking/hf_info', (route) => route.fulfill({ json: { version_info } }))
    await page.reload()
    await expect(page.getByText(says)).toBeVisible()
  })

test('an amount in the form says what it would earn, and from which numbers', async ({ page, walletOf }) => {
  await walletOf('Alice')
  await new OpenNodes(page).chooseCheapest()
  await new Shell(page).connect()
  await new OpenNodePage(page).fillMaximum()
  const earns = page.getByText(/Once it runs, about [\d.,]+ SESH a day at today's rate: [\d.,]+% a year/)
  await expect(earns.first()).toBeVisible()
  await page.getByRole('button', { name: 'How this is estimated' }).first().click()
  await expect(page.getByText(/The pool releases .* shared by \d+ nodes in service/).first()).toBeVisible()
})

test('pages of others are led to only where whoever runs the portal named them', async ({
  page,
  secondPortal,
}) => {
  await page.goto('/start?have=eth')
  const others = page.getByRole('region', { name: 'Outside this portal' })
  await expect(page.getByRole('region', { name: 'Your steps' })).toBeVisible()
  await expect(others).toHaveCount(0)
  await secondPortal.start({
    PORTAL_BUY_URL: 'https://exchange.test/sesh',
    PORTAL_BRIDGE_URL: 'https://bridge.test',
    PORTAL_MIGRATION_URL: 'https://old-coin.test/',
  })
  await page.goto(`${secondPortal.url}/start?have=eth`)
  const link = (name: string) => others.getByRole('link', { name })
  await expect(link('Buy SESH at exchange.test')).toHaveAttribute('href', 'https://exchange.test/sesh')
  await expect(link('Bridge at bridge.test')).toHaveAttribute('href', 'https://bridge.test')
  await expect(link('Exchange the old coin at old-coin.test')).toHaveAttribute(
    'href',
    'https://old-coin.test/',
  )
})

test('a node that leaves says who asked for it', async ({ page }) => {
  await page.goto('/nodes?show=attention')
  const main = page.getByRole('main')
  await main.getByRole('listitem').filter({ hasText: 'Leaving' }).first().getByRole('link').click()
  const asked = main.getByRole('listitem').filter({ hasText: 'A contributor asked to leave' })
  await expect(asked).toContainText(/0x[0-9a-fA-F]{4}/)
})
