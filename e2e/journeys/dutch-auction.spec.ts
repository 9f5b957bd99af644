import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const ATOMIC = 1_000_000_000n

test('the price of an auction falls, and a buyer never pays more than what they read', async ({
  page,
  world,
  walletOf,
}) => {
  await walletOf('Alice')
  const alice = world.person('Alice').address
  await market().list({ seller: 'crowd 11', label: 'lemon', price: 200, endPrice: 100, seconds: 20_000n })

  const place = new MarketPage(page)
  await place.openName('lemon')
  await expect(place.text(/^Falls to 100 SESH by /)).toBeVisible()
  await new Shell(page).connect()
  await world.jumpSeconds(10_000)
  await expect(place.button(/^Buy for 1[45]\d(\.\d+)? SESH$/)).toBeVisible()
  const before = await names().sesh(alice)
  await place.button(/^Buy for /).click()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Approve 1[45]\d/)
  await dialog.sign(/^Buy lemon for 1[45]\d/)
  await expect(dialog.result('Bought')).toBeVisible()
  expect(await names().ownerOf('lemon')).toBe(alice)
  const paid = before - (await names().sesh(alice))
  expect(paid).toBeLessThanOrEqual(150n * ATOMIC)
  expect(paid).toBeGreaterThan(140n * ATOMIC)
})
