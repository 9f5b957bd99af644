import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('the cheapest of a category are swept; one that left its seller is left out before signing', async ({
  page,
  world,
  walletOf,
}) => {
  await walletOf('Alice')
  const alice = world.person('Alice').address
  const trade = market()
  await trade.list({ seller: 'crowd 10', label: 'kkkkk', price: 11 })
  await trade.list({ seller: 'crowd 10', label: 'xxxx', price: 12 })
  await trade.list({ seller: 'crowd 10', label: 'eeee', price: 13 })

  const place = new MarketPage(page)
  await place.openBrowser('?category=repeated')
  await new Shell(page).connect()
  await place.button('Put the 3 cheapest into the cart').click()
  await trade.giveAway('crowd 10', 'xxxx', world.person('Erin').address)
  await page.getByRole('link', { name: 'Go to the cart' }).click()
  await expect(place.text('Left out')).toBeVisible()
  await place.button('Buy 2 names for 24 SESH').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Approve 24 SESH')
  await dialog.sign('Buy for 24 SESH')
  await expect(dialog.result('Bought')).toBeVisible()
  expect(await names().ownerOf('kkkkk')).toBe(alice)
  expect(await names().ownerOf('eeee')).toBe(alice)
  expect(await names().ownerOf('xxxx')).toBe(world.person('Erin').address)
})
