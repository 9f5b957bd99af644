import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('several names are listed by one signature, and each can be bought by itself', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const place = new MarketPage(page)
  await place.openBulkSale()
  await new Shell(page).connect()
  await place.check('Choose wonderland')
  await place.field('Price of wonderland').fill('0.5')
  await expect(place.text('A listing is at least 1 SESH.')).toBeVisible()
  await place.field('Price of wonderland').fill('80')
  await place.check('Choose rabbit-hole')
  await expect(place.text('You receive for 1 name')).toBeVisible()
  await place.field('Price of rabbit-hole').fill('70')
  await place.check('Choose 2468')
  await place.field('Price of 2468').fill('250')
  await place.text('Permission to move the name').click()
  await place.check('Allow it for all my names at once')
  await expect(place.text('an old listing of any name comes alive again')).toBeVisible()
  await expectAccessible(page)
  await place.button('List 3 names').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Approve all names')
  await expect(dialog.button('Sign 3 listings')).toBeVisible()
  await page.reload()
  await dialog.resume()
  await dialog.sign('Sign 3 listings')
  await expect(dialog.result('Listed')).toBeVisible()
  expect(wallet.signed).toEqual(['eth_sendTransaction', 'eth_signTypedData_v4'])
  await dialog.close()
  await place.openOwn()
  for (const label of ['wonderland', 'rabbit-hole', '2468'])
    await expect(place.list('Listings').getByRole('link', { name: label })).toBeVisible()
})
