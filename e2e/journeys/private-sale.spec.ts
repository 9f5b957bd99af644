import { expectAccessible } from '../fixtures/accessible'
import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('a name is sold to one wallet: nobody else can buy it, the one can', async ({
  page,
  browser,
  world,
  walletOf,
}) => {
  const seller = await walletOf('Alice')
  const sale = new MarketPage(page)
  await sale.openName('alice')
  await new Shell(page).connect()
  await sale.sell('To one wallet')
  await sale.field('Who may buy it').fill(seller.address)
  await sale.field('Price').fill('75')
  await expect(sale.button('List for 75 SESH')).toBeDisabled()
  await expectAccessible(page)
  await sale.field('Who may buy it').fill(world.person('Bob').address)
  await sale.button('List for 75 SESH').click()
  const selling = new TransactionDialog(page)
  await selling.sign('Approve alice')
  await selling.sign('Sign the private listing')
  await expect(selling.result('Listed')).toBeVisible()
  const [listing] = await market().listingsOf(seller.address)
  if (!listing) throw new Error('the portal does not know the listing')

  const visitor = await browser.newContext({ baseURL: world.urls.web })
  const place = new MarketPage(await visitor.newPage())
  await place.openOrder(listing)
  await expect(place.text('Only this wallet may buy it:')).toBeVisible()
  await expect(place.button(/^(Buy|Connect a wallet)/)).toHaveCount(0)
  const buyer = await walletOf('Bob', visitor)
  await place.page.reload()
  await new Shell(place.page).connect()
  await place.button('Buy for 75 SESH').click()
  const buying = new TransactionDialog(place.page)
  await buying.sign('Approve 75 SESH')
  await buying.sign('Buy alice for 75 SESH')
  await expect(buying.result('Bought')).toBeVisible()
  expect(await names().ownerOf('alice')).toBe(buyer.address)
  await visitor.close()
})
