import { market } from '../fixtures/market'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('an old listing that came alive again is told wherever the name is shown, and withdrawn by one click', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Carol')
  const trade = market()
  const zombie = await trade.list({ seller: 'Carol', label: 'carols-nodes', price: 3, approveAll: true })
  await trade.giveAway('Carol', 'carols-nodes', world.person('Bob').address)
  const [place, dialog] = [new MarketPage(page), new TransactionDialog(page)]
  await place.openName('carols-nodes')
  await new Shell(page).connect()
  await expect(place.alarm.getByText('You once listed this name')).toBeVisible()

  await trade.giveAway('Bob', 'carols-nodes', wallet.address)
  for (const path of ['/my/names', '/my/market', '/names/carols-nodes']) {
    await page.goto(path)
    await expect(place.alarm.getByText('An old listing came alive again')).toBeVisible()
  }
  await expect(place.button('Sell this name')).toHaveCount(0)
  await place.button('Withdraw it').click()
  await dialog.sign('Withdraw')
  await expect(dialog.result('Withdrawn')).toBeVisible()
  await dialog.close()
  await expect(place.alarm).toHaveCount(0)
  await expect(place.button('Sell this name')).toBeVisible()
  expect(await trade.listingsOf(wallet.address)).not.toContain(zombie)
})
