import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { RewardsPage } from '../pages/rewards'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const ONE = 1_000_000_000n
const HALF_DAY = 43_200

test('Bob claims parts, also a small one, meets the limit of everybody, and the next half day frees it', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Bob')
  const { privateKey } = world.person('deployer')
  await chain().setClaimThreshold({ privateKey, amount: 2n * ONE })
  const [rewards, dialog] = [new RewardsPage(page), new TransactionDialog(page)]
  await rewards.open()
  await new Shell(page).connect()
  const before = await chain().sesh(wallet.address)
  const part = async (amount: string) => {
    await page.getByRole('button', { name: 'Claim only a part' }).click()
    await page.getByLabel('Part to claim').fill(amount)
    await page.getByRole('button', { name: `Claim ${amount} SESH` }).click()
  }
  await page.getByRole('button', { name: 'Claim only a part' }).click()
  await page.getByLabel('Part to claim').fill('0')
  await page.getByLabel('Part to claim').blur()
  await expect(page.getByText('Enter an amount above zero.')).toBeVisible()
  await page.getByRole('button', { name: 'Claim everything instead' }).click()

  await part('0.25')
  await dialog.sign(/^Prove/)
  await dialog.dialog.getByRole('button', { name: 'Claim 0.25 SESH' }).waitFor()
  await page.reload()
  await rewards.unfinished.click()
  await dialog.sign('Claim 0.25 SESH')
  await expect(dialog.result('Claimed')).toBeVisible()
  await dialog.close()
  expect((await chain().sesh(wallet.address)) - before).toBe(ONE / 4n)

  await rewards.claim.click()
  await dialog.sign(/^Claim/)
  await expect(dialog.result('Claimed')).toBeVisible()
  await dialog.close()
  expect((await chain().sesh(wallet.address)) - before, 'the limit of everybody').toBe(2n * ONE)
  await expect(page.getByText(/wait for the next half day/)).toBeVisible()
  await expect(page.getByText('2 of 2 SESH claimed in this half day')).toBeVisible()

  await world.jumpSeconds(HALF_DAY)
  await expect(rewards.claim, 'defect 1: a new half day begins without anybody claiming first').toBeVisible()
})
