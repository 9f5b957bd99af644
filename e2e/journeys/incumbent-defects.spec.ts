import { zeroAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { RewardsPage } from '../pages/rewards'
import { RunPage } from '../pages/run'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

// What the portal before this one did wrong; each test is named after the defect that ours must not have.

test('defect 4: a new node runs when the network says so, not when a clock does', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  await world.prepareNode(wallet.address)
  const run = new RunPage(page)
  await run.open()
  await new Shell(page).connect()
  await run.register()
  await run.button('Register the node').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Approve/)
  await dialog.sign('Register the node')
  await expect(dialog.result('Registered')).toBeVisible()
  await dialog.close()
  await page.getByRole('link', { name: 'Go to the node' }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: /^Node/ })).toBeVisible()

  // An hour on the computer's clock changes nothing; a quarter of an hour of the network does.
  await page.addInitScript(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + 3_600_000
  })
  await page.reload()
  await expect(main.getByRole('heading', { level: 1, name: /^Node/ })).toBeVisible()
  await expect(main.getByText('Joining').first()).toBeVisible()
  await expect(main.getByText('Running', { exact: true })).toHaveCount(0)
  await world.jumpSeconds(15 * 60)
  // The list of nodes is asked again every 20 seconds.
  await expect(main.getByText('Running', { exact: true }).first()).toBeVisible({ timeout: 30_000 })
})

test('defect 5: fees are estimated for the call that will be sent', async ({ page, walletOf }) => {
  await walletOf('Alice')
  const asked: string[] = []
  page.on('request', (request) => {
    const body = request.postData() ?? ''
    if (/eth_(estimateGas|call|simulateV1)/.test(body)) asked.push(body.toLowerCase())
  })
  const [nodes, node] = [new OpenNodes(page), new OpenNodePage(page)]
  await nodes.chooseCheapest()
  await new Shell(page).connect()
  const contract = (new URL(page.url()).pathname.split('/').at(-1) ?? '').toLowerCase()
  await node.fillMaximum()
  await expect(page.getByText(/network fees?/i).first()).toBeVisible()
  await node.submit()
  await expect(new TransactionDialog(page).dialog.getByRole('button', { name: /^Approve/ })).toBeEnabled()
  const estimates = asked.filter((body) => body.includes('eth_estimategas'))
  expect(estimates.length).toBeGreaterThan(0)
  for (const body of estimates) expect(body).not.toContain(`"to":"${zeroAddress}"`)
  expect(estimates.some((body) => body.includes(contract.slice(2)))).toBe(true)
})

test('defect 7: a refused value leaves the form alive', async ({ page, walletOf }) => {
  const wallet = await walletOf('Grace')
  const contract = await chain().contractOf(wallet.address, 'awaiting-operator')
  await page.goto(`/stake/${contract}`)
  await new Shell(page).connect()
  const run = new RunPage(page)
  await run.button('Change settings').click()
  const set = run.button('Set the fee')
  for (const refused of ['100.01', '-1', 'many']) {
    await run.field('Your fee').fill(refused)
    await run.field('Your fee').press('Enter')
    await expect(set).toBeDisabled()
    await expect(run.field('Your fee')).toHaveAttribute('aria-invalid', 'true')
  }
  await run.field('Your fee').fill('7.5')
  await set.click()
  await expect(new TransactionDialog(page).dialog.getByRole('button', { name: 'Set the fee' })).toBeEnabled()
})

test('defect 11: a claim whose signature failed is tried again in place', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Bob')
  await world.refuse(12)
  const rewards = new RewardsPage(page)
  await rewards.open()
  await new Shell(page).connect()
  await rewards.claim.click()
  const dialog = new TransactionDialog(page)
  const again = dialog.dialog.getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await world.refuse(0)
  await again.click()
  await dialog.sign(/^Prove/)
  await dialog.sign(/^Claim/)
  await expect(dialog.result('Claimed')).toBeVisible()
  expect(wallet.signed).toHaveLength(2)
})

test('defect 11: a start by hand that failed says so, and is tried again in place', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Carol')
  const contract = await chain().contractOf(wallet.address, 'filled')
  await page.goto(`/stake/${contract}`)
  await new Shell(page).connect()
  const dialog = new TransactionDialog(page)
  wallet.rejectNext()
  await page.getByRole('button', { name: 'Start the node' }).click()
  await dialog.sign('Start the node')
  await expect(dialog.refused).toBeVisible()
  await dialog.tryAgain()
  await dialog.sign('Start the node')
  await expect(dialog.result('Started')).toBeVisible()
})

test('defect 11: a node out of service says what that means, and until when it can be helped', async ({
  page,
}) => {
  await page.goto('/nodes?show=attention')
  const main = page.getByRole('main')
  await main.getByRole('listitem').filter({ hasText: 'Out of service' }).getByRole('link').click()
  await expect(main.getByText(/If its operator does not bring it back, the network expels it/)).toBeVisible()
  await expect(main.getByText('Expelled').first()).toBeVisible()
})
