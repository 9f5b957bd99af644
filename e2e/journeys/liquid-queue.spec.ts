import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { LiquidPage, vault } from '../pages/liquid'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('what the buffer cannot pay waits in turn, with its place and its date, and is taken when it is there', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const liquid = new LiquidPage(page)
  const dialog = new TransactionDialog(page)
  const deposit = async (amount: string) => {
    await liquid.amount.fill(amount)
    await liquid.deposit.click()
    await dialog.sign(/^Approve/)
    await dialog.sign(/^Deposit/)
    await expect(dialog.result('Deposited')).toBeVisible()
    await dialog.close()
  }
  await liquid.open()
  await new Shell(page).connect()
  await deposit('2000')

  await expect(liquid.redeemAmount).toBeVisible()
  await liquid.redeemAll()
  await expect(liquid.says(/can be claimed at once, [\d.,]+ SESH wait/)).toBeVisible()
  await liquid.redeemInTurn.click()
  await dialog.sign('Put the shares in the queue')
  await expect(dialog.result('In the queue')).toBeVisible()
  await dialog.close()
  await expect(liquid.says(/stSESH wait, [\d.,]+ before them/)).toBeVisible()
  await expect(liquid.says(/SESH more have to come in first/)).toBeVisible()

  await liquid.askBack.first().click()
  await dialog.sign('Ask for the seat')
  await expect(dialog.result('Asked for')).toBeVisible()
  await dialog.close()
  await expect(liquid.says('Enough is on its way, expected')).toBeVisible()

  const held = await chain().sesh(wallet.address)
  await liquid.take.click()
  await dialog.sign(/^Take/)
  await expect(dialog.result('Taken')).toBeVisible()
  await dialog.close()
  expect(await chain().sesh(wallet.address)).toBeGreaterThan(held)

  const waiting = await vault().waiting()
  await deposit('1000')
  await expect(liquid.take).toBeVisible()
  expect(await vault().waiting(), 'a deposit pays those who wait first').toBeLessThan(waiting)
  await page.reload()
  await new Shell(page).account.waitFor()
  await liquid.take.click()
  await dialog.sign(/^Take/)
  await expect(dialog.result('Taken')).toBeVisible()
  await dialog.close()
  await expect(liquid.requests).toBeHidden()
})
