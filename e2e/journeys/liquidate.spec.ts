import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const NODE = 9
/** 0.03 % of 25 000 SESH. */
const SHARE = 7_500_000_000n

test('Alice liquidates an expelled node for her share', async ({ page, world, walletOf }) => {
  const wallet = await walletOf('Alice')
  await world.control('deregister', { nodeId: NODE })
  await world.settle()
  await page.goto('/liquidate')
  await new Shell(page).connect()
  const before = await chain().sesh(wallet.address)
  await expect(page.getByText('Expelled by the network')).toBeVisible()
  await expect(page.getByText(/7\.5 SESH go to you and 42\.5 SESH to the reward pool/)).toBeVisible()
  const liquidate = page.getByRole('button', { name: 'Liquidate it' })
  wallet.rejectNext()
  await liquidate.click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Liquidate the node')
  await expect(dialog.refused).toBeVisible()
  await page.reload()
  await new Shell(page).account.waitFor()
  await liquidate.click()
  await dialog.sign('Liquidate the node')
  await expect(dialog.result('Liquidated')).toBeVisible()
  await dialog.close()
  expect((await chain().sesh(wallet.address)) - before).toBe(SHARE)
  await expect(page.getByText('No node can be liquidated now')).toBeVisible()
})

test('defect 4.4: liquidation and pool payout have their buttons', async ({ page, walletOf }) => {
  await walletOf('Bob')
  await page.goto('/rewards')
  await new Shell(page).connect()
  await page.getByRole('button', { name: 'Have the pool pay out now' }).click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Have it paid out')
  await expect(dialog.result('Paid out')).toBeVisible()
})
