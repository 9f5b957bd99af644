import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('a name is listed on its page, found on the market and bought, with a reload before each last signature', async ({
  page,
  browser,
  world,
  walletOf,
}) => {
  const seller = await walletOf('Carol')
  const sale = new MarketPage(page)
  await sale.openName('quorum')
  await new Shell(page).connect()
  await sale.sell()
  await sale.field('Price').fill('140')
  await expect(sale.text('137.1')).toBeVisible()
  await sale.button('List for 140 SESH').click()
  const selling = new TransactionDialog(page)
  await selling.sign('Approve quorum')
  await expect(selling.button('Sign the listing')).toBeVisible()
  await page.reload()
  await selling.resume()
  await selling.sign('Sign the listing')
  await expect(selling.result('Listed')).toBeVisible()
  expect(seller.signed).toHaveLength(2)

  const visitor = await browser.newContext({ baseURL: world.urls.web })
  const wallet = await walletOf('Alice', visitor)
  const before = await names().sesh(wallet.address)
  const place = new MarketPage(await visitor.newPage())
  await place.open()
  await place.search('quoru')
  await place.name('quorum').click()
  await expect(place.panel.getByText('140', { exact: true })).toBeVisible()
  await expect(place.text('What the name points to is wiped in the sale')).toBeVisible()
  await new Shell(place.page).connect()
  await place.button('Buy for 140 SESH').click()
  const buying = new TransactionDialog(place.page)
  await buying.sign('Approve 140 SESH')
  await expect(buying.button('Buy quorum for 140 SESH')).toBeVisible()
  await place.page.reload()
  await buying.resume()
  await buying.sign('Buy quorum for 140 SESH')
  await expect(buying.result('Bought')).toBeVisible()
  expect(await names().ownerOf('quorum')).toBe(wallet.address)
  expect(await names().accountOf('quorum')).toBeNull()
  expect(before - (await names().sesh(wallet.address))).toBe(140_000_000_000n)
  await visitor.close()
})
