import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { NamesPage } from '../pages/names'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const PASSWORD = 'correct horse battery'

test('a purchase that was announced in one browser is finished in another, from its file', async ({
  browser,
  page,
  world,
  walletOf,
}) => {
  await walletOf('Alice')
  const search = new NamesPage(page)
  await search.open()
  await search.search('north-wind')
  await search.addToCart()
  await new Shell(page).connect()
  await search.button('Announce the purchase').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Announce')
  await expect(dialog.result('Announced')).toBeVisible()
  await dialog.close()

  await page.getByText('Finish on another device').click()
  await page.getByLabel('Password for the file').fill('short')
  await search.button('Save the file').click()
  await expect(page.getByText('Too short: at least 8 characters.')).toBeVisible()
  await page.getByLabel('Password for the file').fill(PASSWORD)
  const download = page.waitForEvent('download')
  await search.button('Save the file').click()
  const file = await (await download).path()

  const other = await browser.newContext({ baseURL: world.urls.web })
  const elsewhere = await walletOf('Alice', other)
  const second = await other.newPage()
  const there = new NamesPage(second)
  await second.goto('/buy')
  await new Shell(second).connect()
  await expect(second.getByText('Nothing in your cart')).toBeVisible()
  await world.jumpSeconds(30)
  await second.getByText('Go on with a purchase from another device').click()
  await second.getByLabel('File', { exact: true }).setInputFiles(file)
  await second.getByLabel('Its password').fill('wrong password')
  await there.button('Open the file').click()
  await expect(second.getByText('The password is another one, or the file was changed')).toBeVisible()
  await second.getByLabel('Its password').fill(PASSWORD)
  await there.button('Open the file').click()
  await expect(there.button('Pay and finish')).toBeDisabled()

  await second.reload()
  await world.jumpSeconds(31)
  await there.button('Pay and finish').click()
  const payment = new TransactionDialog(second)
  await payment.sign('Approve 10 SESH')
  await payment.sign('Buy north-wind for 10 SESH')
  await expect(payment.result('Bought')).toBeVisible()
  expect(await names().ownerOf('north-wind')).toBe(elsewhere.address)
  await other.close()
})

test('an announcement that ran out costs nothing, and the names go back into the cart', async ({
  page,
  world,
  walletOf,
}) => {
  await walletOf('Alice')
  const search = new NamesPage(page)
  await search.open()
  await search.search('south-wind')
  await search.addToCart()
  await new Shell(page).connect()
  await search.button('Announce the purchase').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Announce')
  await expect(dialog.result('Announced')).toBeVisible()
  await dialog.close()
  await world.jumpSeconds(90_000)
  await expect(page.getByText('The announcement has run out.')).toBeVisible()
  await search.button('Put back into the cart').click()
  await expect(search.button('Announce the purchase')).toBeEnabled()
})
