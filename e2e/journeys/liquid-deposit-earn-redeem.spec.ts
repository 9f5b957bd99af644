import { ONE_SESH } from '@/lib/units/sesh'
import { expectAccessible } from '../fixtures/accessible'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { Keyboard } from '../pages/keyboard'
import { LiquidPage, vault } from '../pages/liquid'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('Alice deposits any amount, rewards raise what it is worth, and she leaves at once', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const liquid = new LiquidPage(page)
  const dialog = new TransactionDialog(page)
  await liquid.open()
  await new Shell(page).connect()
  await liquid.amount.fill('2000')
  await expect(liquid.quote).toBeVisible()
  await expectAccessible(page)
  await liquid.deposit.click()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Deposit/)
  await expect(dialog.result('Deposited')).toBeVisible()
  await dialog.close()
  await expect(liquid.position).toBeVisible()
  expect(await vault().waiting(), 'those who waited were paid by it').toBeLessThan(1_000n)
  expect(await chain().allowance(wallet.address, vault().address), 'nothing stays allowed').toBe(0n)

  const shares = await vault().sharesOf(wallet.address)
  const before = await vault().worthOf(shares)
  await world.jumpDays(3)
  await page.reload()
  await new Shell(page).account.waitFor()
  await liquid.collect.click()
  await dialog.sign('Collect rewards')
  await expect(dialog.result('Collected')).toBeVisible()
  await dialog.close()
  await world.jumpDays(8)
  expect(await vault().worthOf(shares)).toBeGreaterThan(before)

  await page.reload()
  await new Shell(page).account.waitFor()
  const held = await chain().sesh(wallet.address)
  await liquid.redeemAmount.fill('500')
  await liquid.redeemNow.click()
  await dialog.sign(/^Redeem for/)
  await expect(dialog.result('Redeemed')).toBeVisible()
  const got = (await chain().sesh(wallet.address)) - held
  expect(got).toBeGreaterThanOrEqual(500n * ONE_SESH)
  expect(got).toBeLessThan(500n * ONE_SESH + 1_000n)
})

test('the same without a mouse', async ({ page, walletOf }) => {
  const wallet = await walletOf('Alice')
  const liquid = new LiquidPage(page)
  const keyboard = new Keyboard(page)
  const dialog = new TransactionDialog(page)
  await liquid.open()
  await new Shell(page).connect()
  await keyboard.write(liquid.amount, '12.5')
  await keyboard.press(liquid.deposit)
  await keyboard.press(dialog.button(/^Approve/))
  await keyboard.press(dialog.button(/^Deposit/))
  await expect(dialog.result('Deposited')).toBeVisible()
  await keyboard.press(dialog.button('Done'))
  expect(await vault().sharesOf(wallet.address)).toBeGreaterThan(0n)
})
