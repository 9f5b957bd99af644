import { ONE_SESH } from '@/lib/units/sesh'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { LiquidPage, vault } from '../pages/liquid'
import { Shell } from '../pages/shell'
import { StakeChoice } from '../pages/stake-choice'
import { TransactionDialog } from '../pages/transaction'

const MAINNET = 1
const ONE_ETHER = 10n ** 18n

test('without ether, on another network or into a paused vault nothing is deposited, and leaving is never paused', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Frank')
  const liquid = new LiquidPage(page)
  const shell = new Shell(page)
  const dialog = new TransactionDialog(page)
  await world.fund(wallet.address, { sesh: String(3_000n * ONE_SESH) })
  await liquid.open()
  await shell.connect()
  await liquid.amount.fill('2000')
  await expect(liquid.says(/^You have 0 ETH and the network fees need about/)).toBeVisible()
  await liquid.deposit.click()
  await expect(dialog.result('Not enough ETH for the fee')).toBeVisible()
  await expect(dialog.dialog).toContainText('No SESH has moved. Add ETH to the wallet on this network.')
  await dialog.dismiss()

  await world.fund(wallet.address, { eth: String(ONE_ETHER) })
  await wallet.moveToChain(page, MAINNET)
  await expect(shell.networkNotice).toBeVisible()
  await liquid.deposit.click()
  await expect(dialog.networkNotice).toContainText('to sign anything your wallet has to be on')
  await expect(dialog.button(/^Approve/)).toBeDisabled()
  expect(wallet.signed, 'nothing was asked of the wallet').toEqual([])
  await dialog.networkNotice.getByRole('button').click()
  await expect(dialog.networkNotice).toBeHidden()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Deposit/)
  await expect(dialog.result('Deposited')).toBeVisible()
  await dialog.close()

  const held = await chain().sesh(wallet.address)
  await liquid.amount.fill('100')
  await liquid.deposit.click()
  await expect(dialog.button(/^Approve/)).toBeEnabled()
  await vault().pause()
  await dialog.sign(/^Approve/)
  await expect(dialog.result('No deposits now')).toBeVisible()
  await expect(dialog.dialog).toContainText('everybody can still leave')
  await dialog.dismiss()
  await expect(liquid.says(/^Deposits are paused$/)).toBeVisible()
  await expect(liquid.says(/What is in it stays yours/)).toBeVisible()
  await expect(liquid.amount).toBeHidden()
  expect(await chain().sesh(wallet.address)).toBe(held)
  expect(await chain().allowance(wallet.address, vault().address), 'nothing was approved').toBe(0n)

  await liquid.redeemAmount.fill('500')
  await liquid.redeemNow.click()
  await dialog.sign(/^Redeem for/)
  await expect(dialog.result('Redeemed')).toBeVisible()
  await dialog.close()
  expect(await chain().sesh(wallet.address)).toBeGreaterThanOrEqual(held + 500n * ONE_SESH)
  await liquid.redeemAll()
  await liquid.redeemInTurn.click()
  await dialog.sign('Put the shares in the queue')
  await expect(dialog.result('In the queue')).toBeVisible()

  const choice = new StakeChoice(page)
  await choice.open()
  await expect(choice.way('Liquid staking')).toContainText('It takes no deposits for now')
})
