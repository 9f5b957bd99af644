import { expect, test } from '../fixtures/test'
import { LiquidPage, vault } from '../pages/liquid'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

/** Node of the vault's first seat in the seeded world. */
const NODE = 17

test('a seat that nothing comes back from is lost to all shares alike', async ({ page, world, walletOf }) => {
  test.slow()
  const wallet = await walletOf('Alice')
  const { privateKey } = world.person('keeper')
  const [seat] = await vault().seats()
  if (!seat) throw new Error('the vault has no seat')
  const liquid = new LiquidPage(page)
  const dialog = new TransactionDialog(page)
  await liquid.open()
  await new Shell(page).connect()
  await liquid.amount.fill('2000')
  await liquid.deposit.click()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Deposit/)
  await expect(dialog.result('Deposited')).toBeVisible()
  await dialog.close()

  await world.control('deregister', { nodeId: NODE })
  await world.settle()
  await page.goto('/liquidate')
  await new Shell(page).account.waitFor()
  await page.getByRole('button', { name: 'Liquidate it' }).click()
  await dialog.sign('Liquidate the node')
  await expect(dialog.result('Liquidated')).toBeVisible()
  await dialog.close()
  await liquid.open()
  await expect(liquid.says('Node is gone')).toBeVisible()

  await vault().collectUnproven({ privateKey, seat })
  await world.jumpDays(91)
  const shares = await vault().sharesOf(wallet.address)
  const before = await vault().worthOf(shares)
  const ofAll = await vault().worthOf(10n ** 12n)
  await vault().collectUnproven({ privateKey, seat })
  const after = await vault().worthOf(shares)
  const price = await vault().worthOf(10n ** 12n)
  expect(after).toBeLessThan(before)
  const fallen = Number(after) / Number(before)
  expect(fallen, 'hers fell as every share did').toBeCloseTo(Number(price) / Number(ofAll), 6)
  await world.settle()
  await page.reload()
  await expect(liquid.says('Seat closed, lost')).toBeVisible()
})
