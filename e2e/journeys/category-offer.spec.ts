import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('an offer for a category is signed after its names were shown, and one of them is sold to it', async ({
  page,
  world,
  walletOf,
}) => {
  await walletOf('Alice')
  const alice = world.person('Alice').address
  const place = new MarketPage(page)
  await place.openBrowser('?category=abab')
  await new Shell(page).connect()
  await place.button('Offer for any of: ABAB').click()
  await page.getByText('The names it is for').click()
  await expect(place.text(/\bmomo\b/)).toBeVisible()
  await place.field('You pay').fill('0.5')
  await expect(place.text('An offer is at least 1 SESH.')).toBeVisible()
  await place.field('You pay').fill('70')
  await place.button('Offer 70 SESH').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Approve /)
  await dialog.sign('Sign the offer')
  await expect(dialog.result('Your offer stands')).toBeVisible()

  const trade = market()
  const [offer] = await trade.offersOf(alice)
  if (!offer) throw new Error('the portal does not know the offer')
  await trade.sellTo(offer, { seller: 'crowd 10', label: 'momo' })
  expect(await names().ownerOf('momo')).toBe(alice)
})
