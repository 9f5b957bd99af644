import { expectAccessible } from '../fixtures/accessible'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { MicroPoolPage } from '../pages/micro-pool'
import { RunPage } from '../pages/run'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('Grace keeps a seat for her community, opens its pool, and Bob follows the invitation', async ({
  page,
  browser,
  walletOf,
}) => {
  test.slow()
  const grace = await walletOf('Grace')
  const contract = await chain().contractOf(grace.address, 'awaiting-operator')
  const [run, dialog, place] = [new RunPage(page), new TransactionDialog(page), new MicroPoolPage(page)]
  await page.goto(`/stake/${contract}`)
  await new Shell(page).connect()
  await run.button('Change settings').click()
  await run.button('Keep a seat for my micro pool').click()
  await run.field('Your own seat: amount').fill('6250')
  await run.field('Seat 1: amount').fill('5000')
  await run.button('Set the seats').click()
  await dialog.sign('Change the seats')
  await expect(dialog.result('Seats changed')).toBeVisible()
  await dialog.close()

  await expect(page.getByText('A seat is reserved for your next pool')).toBeVisible()
  await page.getByRole('link', { name: 'Open a micro pool' }).click()
  const size = place.field('Size of the seat')
  await expect(size).toHaveValue('5000')
  await size.fill('')
  await expect(size, 'it can be emptied to write another').toHaveValue('')
  await size.fill('5000')
  await place.field('Name of the pool').fill('Friends of Grace')
  await expectAccessible(page)
  await place.button('Open the pool').click()
  await dialog.sign('Open the pool')
  await expect(dialog.result('Opened')).toBeVisible()
  await dialog.close()

  await page.getByRole('link', { name: 'Friends of Grace' }).click()
  const invitation = await place.field('Link to this pool').inputValue()
  const context = await browser.newContext()
  await walletOf('Bob', context)
  const other = await context.newPage()
  await other.goto(invitation)
  const [hisPlace, hisDialog] = [new MicroPoolPage(other), new TransactionDialog(other)]
  await new Shell(other).connect()
  await hisPlace.amount.fill('25')
  await hisPlace.button('Join with 25 SESH').click()
  await hisDialog.sign(/^Approve/)
  await hisDialog.sign(/^Join with/)
  await expect(hisDialog.result('Joined')).toBeVisible()
  await context.close()
  await expect(place.says(/25 of 5,000 SESH/)).toBeVisible()
})
