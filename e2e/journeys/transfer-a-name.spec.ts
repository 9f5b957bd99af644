import { parseDeployment } from '@/lib/deployment/deployment'
import { readRunningWorld } from '../fixtures/running-world'
import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { MarketPage } from '../pages/market'
import { MyNamesPage, NamePage } from '../pages/own-name'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const CONTRACT_REFUSED = /This is a contract of Session: the name would be lost in it/

test(
  'Bob hands a name to Carol, who keeps what came unasked; contracts and slips are refused: E-23, E-33',
  { tag: '@phone' },
  async ({ page, browser, world, walletOf }) => {
    test.slow()
    await walletOf('Bob')
    const { contracts } = parseDeployment(readRunningWorld().deployment)
    const carol = world.person('Carol').address
    const [name, dialog] = [new NamePage(page), new TransactionDialog(page)]
    await name.open('bobby')
    await new Shell(page).connect()
    await name.handTo(contracts.rewards)
    await expect(name.text(CONTRACT_REFUSED)).toBeVisible()
    await name.handTo(world.person('Bob').address)
    await expect(name.text('This wallet has the name already.')).toBeVisible()

    await name.handTo(carol)
    await expect(
      name.text('You pay the registry 0.1 SESH for this; the new owner pays nothing.'),
    ).toBeVisible()
    await expect(name.clearFirst).toBeChecked()
    await name.ends.fill('0000 0000')
    await expect(name.handOver).toBeDisabled()
    await name.ends.fill(`${carol.slice(2, 6)} ${carol.slice(-4)}`)
    await name.handOver.click()
    await dialog.sign('Clear the record')
    await dialog.sign('Approve 0.1 SESH')
    await dialog.sign('Hand bobby over')
    await expect(dialog.result('Handed over')).toBeVisible()
    await dialog.close()
    await expect(name.actions).toBeHidden()
    await expect(name.text('Not set')).toHaveCount(2)

    await page.goto('/u/bobby')
    await expect(name.text('Its holder may never have asked for this name')).toBeVisible()

    const elsewhere = await browser.newContext({ baseURL: world.urls.web })
    await walletOf('Carol', elsewhere)
    const mine = new MyNamesPage(await elsewhere.newPage())
    await mine.open()
    await new Shell(mine.page).connect()
    const market = new MarketPage(mine.page)
    await market.openBulkSale()
    await expect(market.text('1 name that somebody sent you unasked is left out.')).toBeVisible()
    await expect(market.text('bobby')).toHaveCount(0)
    await mine.open()
    await expect(mine.received).toBeVisible()
    await expect(mine.row('bobby')).toHaveCount(0)
    await mine.received.click()
    await expectAccessible(mine.page)
    await mine.keep('bobby')
    await mine.page.reload()
    await expect(mine.row('bobby')).toBeVisible()
    await elsewhere.close()
  },
)
