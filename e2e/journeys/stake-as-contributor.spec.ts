import type { Page } from '@playwright/test'
import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { MyStakesPage } from '../pages/my-stakes'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { RewardsPage } from '../pages/rewards'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const contractOf = (page: Page) => getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')

/** Alice, connected, with the whole open amount of the cheapest node in the form. */
async function readyToStake(page: Page) {
  const [nodes, node] = [new OpenNodes(page), new OpenNodePage(page)]
  await nodes.chooseCheapest()
  await new Shell(page).connect()
  await node.fillMaximum()
  return node
}

test(
  'Alice fills an open node, sees it run and earn',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    const wallet = await walletOf('Alice')
    const node = await readyToStake(page)
    const contract = contractOf(page)
    const open = await chain().open(contract)
    const before = await chain().sesh(wallet.address)
    await node.submit()
    const dialog = new TransactionDialog(page)
    await dialog.sign(/^Approve/)
    await dialog.sign(/^Stake/)
    await expect(dialog.result('Staked')).toBeVisible()
    await dialog.close()
    expect(before - (await chain().sesh(wallet.address))).toBe(open)
    expect(await chain().allowance(wallet.address, contract), 'nothing stays allowed').toBe(0n)

    await world.jumpSeconds(15 * 60)
    const stakes = new MyStakesPage(page)
    await stakes.open()
    await expect(stakes.group('Running nodes').getByText('Running', { exact: true })).toBeVisible()

    await world.jumpDays(3)
    const rewards = new RewardsPage(page)
    await rewards.open()
    await expect(rewards.claim).toBeVisible()
  },
)

test('a reload between approval and stake loses nothing', async ({ page, walletOf }) => {
  const wallet = await walletOf('Alice')
  const node = await readyToStake(page)
  const contract = contractOf(page)
  await node.submit()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Approve/)
  await expect(dialog.dialog.getByRole('button', { name: /^Stake/ })).toBeVisible()
  await page.reload()

  await new Shell(page).account.waitFor()
  await dialog.resume()
  await dialog.sign(/^Stake/)
  await expect(dialog.result('Staked')).toBeVisible()
  expect(await chain().contribution(contract, wallet.address)).toBeGreaterThan(0n)
  expect(wallet.signed, 'the approval was not asked for again').toHaveLength(2)
})

test('a rejected signature sends nothing and can be repeated', async ({ page, walletOf }) => {
  const wallet = await walletOf('Alice')
  const node = await readyToStake(page)
  const before = await chain().sesh(wallet.address)
  wallet.rejectNext()
  await node.submit()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Approve/)
  await expect(dialog.refused).toBeVisible()
  expect(await chain().sesh(wallet.address)).toBe(before)

  await dialog.tryAgain()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Stake/)
  await expect(dialog.result('Staked')).toBeVisible()
})

test('an amount that cannot be staked is refused by the field, with a reason', async ({ page, walletOf }) => {
  await walletOf('Alice')
  const node = await readyToStake(page)
  for (const { typed, says } of [
    { typed: '1e9', says: /powers of ten|like 1e9/ },
    { typed: '-5', says: /cannot be negative/ },
    { typed: '0.0000000001', says: /9 decimals/ },
    { typed: '1', says: /at least/ },
    { typed: '24000', says: /at most|only .* open|more than/i },
    { typed: 'lots', says: /cannot be read as one number/ },
  ])
    await test.step(typed, async () => {
      await node.amount.fill(typed)
      await expect(node.error(says)).toBeVisible()
      await expect(page.getByRole('button', { name: /^Stake/ })).toBeDisabled()
    })
})

test('an amount with spaces and a comma is understood', async ({ page, walletOf }) => {
  await walletOf('Alice')
  const node = await readyToStake(page)
  await node.amount.fill(' 1950,0 ')
  await expect(page.getByRole('button', { name: 'Stake 1,950 SESH' })).toBeEnabled()
})
