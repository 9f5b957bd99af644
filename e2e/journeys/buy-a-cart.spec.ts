import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { NamesPage } from '../pages/names'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('a pasted list becomes a cart, and everything free of it is bought for a friend at once', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const friend = world.person('Erin')
  const search = new NamesPage(page)
  await search.open()
  await search.search('river, quiet-harbour wolf_pack al.ice')
  await expect(page.getByText('3 names, 2 available; 1 cannot be names')).toBeVisible()
  await search.addToCart()
  await new Shell(page).connect()
  await page.getByRole('combobox', { name: 'How long wolf_pack shall last' }).selectOption('2')
  await page.getByRole('checkbox', { name: 'Somebody else shall own them' }).check()
  await search.answer('Address of the owner').fill('0x12')
  await search.button('Announce the purchase').click()
  await expect(page.getByText('An address is 0x followed by 40 digits')).toBeVisible()
  await search.answer('Address of the owner').fill(friend.address)
  await search.button('Announce the purchase').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Announce')
  await expect(dialog.result('Announced')).toBeVisible()
  await dialog.close()

  await page.reload()
  await world.jumpSeconds(61)
  await search.button('Pay and finish').click()
  await dialog.sign('Approve 30 SESH')
  await dialog.sign('Buy 2 names for 30 SESH')
  await expect(dialog.result('Bought')).toBeVisible()
  expect(await names().ownerOf('quiet-harbour')).toBe(friend.address)
  expect(await names().ownerOf('wolf_pack')).toBe(friend.address)
  expect(wallet.signed).toHaveLength(3)
})
