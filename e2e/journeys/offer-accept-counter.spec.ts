import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('an offer for a name that nobody listed is countered; its bidder pays, and another offer is accepted', async ({
  page,
  browser,
  world,
  walletOf,
}) => {
  const bidding = await browser.newContext({ baseURL: world.urls.web })
  const bidder = await walletOf('Bob', bidding)
  const place = new MarketPage(await bidding.newPage())
  await place.openName('operator')
  await new Shell(place.page).connect()
  await place.button('Make an offer').click()
  await place.field('You pay').fill('60')
  await place.button('Offer 60 SESH').click()
  const offering = new TransactionDialog(place.page)
  await offering.sign('Approve 60 SESH')
  await offering.sign('Sign the offer')
  await expect(offering.result('Your offer stands')).toBeVisible()

  const owner = await walletOf('Carol')
  const desk = new MarketPage(page)
  await desk.openOwn()
  await new Shell(page).connect()
  const offer = desk.list('Offers for your names').getByRole('listitem').filter({ hasText: 'operator' })
  await expect(offer.getByText('58.7')).toBeVisible()
  await offer.getByRole('button', { name: 'Counter' }).click()
  await offer.getByRole('textbox', { name: 'Price' }).fill('90')
  await offer.getByRole('button', { name: 'List for 90 SESH' }).click()
  const selling = new TransactionDialog(page)
  await selling.sign('Approve operator')
  await selling.sign('Sign the private listing')
  await selling.close()

  await place.openName('operator')
  await place.button('Buy for 90 SESH').click()
  const buying = new TransactionDialog(place.page)
  await buying.sign('Approve 150 SESH')
  await buying.sign('Buy operator for 90 SESH')
  await expect(buying.result('Bought')).toBeVisible()
  expect(await names().ownerOf('operator')).toBe(bidder.address)
  await bidding.close()

  await page.reload()
  await desk.button('Accept the offer for carol').click()
  await selling.sign('Approve carol')
  await selling.sign('Sell carol for 88.1 SESH')
  await expect(selling.result('Sold')).toBeVisible()
  expect(await names().ownerOf('carol')).not.toBe(owner.address)
  await selling.close()
  await expect(desk.list('What was sold and bought').getByRole('link', { name: 'carol' })).toBeVisible()
})
