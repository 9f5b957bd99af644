import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const ACCOUNT = `05${'a1'.repeat(32)}`

test('a name is bought and points to the account of its buyer, in one request to a wallet that takes several calls', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  wallet.takeBatches()
  await market().list({ seller: 'crowd 11', label: 'stone', price: 90 })

  const place = new MarketPage(page)
  await place.openName('stone')
  await new Shell(page).connect()
  const account = place.field(/^Session Account ID it shall point to/)
  await account.fill('05abc')
  await place.button('Buy for 90 SESH').click()
  await expect(account).toHaveAttribute('aria-invalid', 'true')
  await account.fill(ACCOUNT)
  await place.button('Buy for 90 SESH').click()
  const dialog = new TransactionDialog(page)
  await expect(dialog.together.getByRole('listitem')).toHaveText([/Approve/, 'Buy stone', /account/])
  await dialog.sign('Sign all 3 in one request')
  await expect(dialog.result('Bought')).toBeVisible()
  expect(wallet.signed).toEqual(['wallet_sendCalls'])
  expect(await names().ownerOf('stone')).toBe(world.person('Alice').address)
  expect(await names().accountOf('stone')).toBe(ACCOUNT)
})
