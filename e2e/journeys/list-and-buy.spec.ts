import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('a listed name is found on the market and bought, with a reload before the last signature', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const alice = world.person('Alice').address
  const before = await names().sesh(alice)
  await market().list({ seller: 'crowd 11', label: 'castle', price: 140 })

  const place = new MarketPage(page)
  await place.open()
  await place.search('castl')
  await place.name('castle').click()
  await expect(place.panel.getByText('140', { exact: true })).toBeVisible()
  await expect(place.text('What the name points to is wiped in the sale')).toBeVisible()
  await new Shell(page).connect()
  await place.button('Buy for 140 SESH').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Approve 140 SESH')
  await expect(dialog.button('Buy castle for 140 SESH')).toBeVisible()

  await page.reload()
  await dialog.resume()
  await dialog.sign('Buy castle for 140 SESH')
  await expect(dialog.result('Bought')).toBeVisible()
  expect(await names().ownerOf('castle')).toBe(alice)
  expect(await names().accountOf('castle')).toBeNull()
  expect(before - (await names().sesh(alice))).toBe(140_000_000_000n)
  expect(wallet.signed).toHaveLength(2)
})
