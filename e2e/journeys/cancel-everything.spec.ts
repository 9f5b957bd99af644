import { expectAccessible } from '../fixtures/accessible'
import { market } from '../fixtures/market'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('E-10: one listing is withdrawn, a dearer one withdraws the cheaper first, then all go at once', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Bob')
  const trade = market()
  await trade.list({ seller: 'Bob', label: '5678', price: 30 })
  await trade.list({ seller: 'Bob', label: 'bobby', price: 40 })
  const [place, dialog] = [new MarketPage(page), new TransactionDialog(page)]
  await place.openOwn()
  await new Shell(page).connect()
  await place.check('Choose 5678')
  await expectAccessible(page)
  await place.button('Withdraw 1').click()
  await dialog.sign('Withdraw')
  await expect(dialog.result('Withdrawn')).toBeVisible()
  await dialog.close()
  await expect(place.list('Listings').getByRole('link', { name: '5678' })).toHaveCount(0)
  expect(await trade.listingsOf(wallet.address)).toHaveLength(2)

  await place.openName('bobby')
  await place.sell()
  await place.field('Price').fill('400')
  await place.button('List for 400 SESH').click()
  await dialog.sign('Withdraw')
  await dialog.sign('Sign the listing')
  await expect(dialog.result('Listed')).toBeVisible()
  await dialog.close()

  await place.openOwn()
  await expect(place.list('Listings').getByRole('listitem')).toHaveCount(2)
  await place.button('Withdraw everything').click()
  await dialog.sign('Withdraw everything')
  await expect(dialog.result('Everything is withdrawn')).toBeVisible()
  await dialog.close()
  await expect(place.text('You have listed nothing')).toBeVisible()
  expect(await trade.listingsOf(wallet.address)).toEqual([])
})
