import { expectAccessible } from '../fixtures/accessible'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { RewardsPage } from '../pages/rewards'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test(
  'Bob verifies the network’s signature and claims everything',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    await world.settle()
    const wallet = await walletOf('Bob')
    const rewards = new RewardsPage(page)
    await rewards.open()
    await new Shell(page).connect()
    await rewards.verifySignature()
    await expect(rewards.verified).toBeVisible()

    const before = await chain().sesh(wallet.address)
    await rewards.claim.click()
    const dialog = new TransactionDialog(page)
    await dialog.sign(/^Prove/)
    await dialog.sign(/^Claim/)
    await expect(dialog.result('Claimed')).toBeVisible()
    await dialog.close()
    expect(await chain().sesh(wallet.address)).toBeGreaterThan(before)
  },
)

test('a reload between proof and payout goes on with the payout', async ({ page, walletOf }) => {
  const wallet = await walletOf('Bob')
  const rewards = new RewardsPage(page)
  await rewards.open()
  await new Shell(page).connect()
  await rewards.claim.click()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Prove/)
  await expect(dialog.dialog.getByRole('button', { name: /^Claim/ })).toBeVisible()
  await page.reload()
  await rewards.unfinished.click()
  await dialog.sign(/^Claim/)
  await expect(dialog.result('Claimed')).toBeVisible()
  expect(wallet.signed).toHaveLength(2)
})

test('a rejected claim moves nothing', async ({ page, walletOf }) => {
  const wallet = await walletOf('Bob')
  const rewards = new RewardsPage(page)
  await rewards.open()
  await new Shell(page).connect()
  const before = await chain().sesh(wallet.address)
  wallet.rejectNext()
  await rewards.claim.click()
  const dialog = new TransactionDialog(page)
  await expect(dialog.button(/^Prove/)).toBeVisible()
  await expectAccessible(page)
  await dialog.sign(/^Prove/)
  await expect(dialog.refused).toBeVisible()
  expect(await chain().sesh(wallet.address)).toBe(before)
})

test('a network that refuses to sign is told, and nothing is sent', async ({ page, world, walletOf }) => {
  const wallet = await walletOf('Bob')
  await world.refuse(12)
  const rewards = new RewardsPage(page)
  await rewards.open()
  await new Shell(page).connect()
  await rewards.claim.click()
  await expect(page.getByText(/did not sign|do not sign|refused/i).first()).toBeVisible()
  expect(wallet.signed).toHaveLength(0)
})
