import { parseDeployment } from '@/lib/deployment/deployment'
import { expectAccessible } from '../fixtures/accessible'
import { names } from '../fixtures/names'
import { readRunningWorld } from '../fixtures/running-world'
import { expect, test } from '../fixtures/test'
import { NamesPage } from '../pages/names'
import { PortfolioPage } from '../pages/portfolio'
import { TransactionDialog } from '../pages/transaction'
import { NamePage } from '../pages/own-name'
import { Shell } from '../pages/shell'

test('E-01: a name that is easily taken for another is told before it is used', async ({
  page,
  walletOf,
  world,
}) => {
  await walletOf('Alice')
  const search = new NamesPage(page)
  await search.open()
  await search.search('sessi0n')
  await expect(page.getByText('It looks like "session"')).toBeVisible()

  // A person on the watch list is imitated.
  const friend = world.person('Bob')
  const portfolio = new PortfolioPage(page)
  await portfolio.open()
  await portfolio.look(friend.address)
  await portfolio.watchAs('bobsboat')
  await expect(portfolio.isWatched).toBeVisible()
  for (const path of ['/names/bobs-boat', '/u/bobs-boat']) {
    await page.goto(path)
    await expect(page.getByText('It looks like "bobsboat"')).toBeVisible()
  }

  // A form says it before it does anything, also when it is sent by the Enter key.
  await portfolio.open()
  await portfolio.search.fill('bobs-boat')
  await portfolio.search.press('Enter')
  await expect(page.getByText('“bobs-boat” is easily taken for bobsboat')).toBeVisible()
  await expect(portfolio.search).toHaveValue(/^0x[0-9a-fA-F]{40}$/)
  await portfolio.search.press('Enter')
  await expect(page).toHaveURL(/\/address\/0x/)

  await search.open()
  await search.search('moonlight')
  await search.addToCart()
  await new Shell(page).connect()
  await page.getByRole('checkbox', { name: 'Somebody else shall own them' }).check()
  const owner = search.answer('Address of the owner')
  await expectAccessible(page)
  const { contracts } = parseDeployment(readRunningWorld().deployment)
  await owner.fill(contracts.rewards)
  await search.button('Announce the purchase').click()
  await expect(page.getByText('the name would be lost in it')).toBeVisible()

  await owner.fill('bobs-boat')
  await search.answer(/Lokinet/).fill('somewhere.loki')
  await search.button('Announce the purchase').click()
  await expect(owner).toHaveValue(/^0x[0-9a-fA-F]{40}$/)
  await expect(page.getByText('“bobs-boat” is easily taken for bobsboat')).toBeVisible()
  await expect(page.getByText('A Lokinet address has 52 letters and digits')).toBeHidden()
  await search.button('Announce the purchase').click()
  await expect(page.getByText('A Lokinet address has 52 letters and digits')).toBeVisible()
})

test('who gets a name by a name is told by that name until it is signed', async ({ page, walletOf }) => {
  await walletOf('Bob')
  const heir = await names().ownerOf('kayak')
  const [name, dialog] = [new NamePage(page), new TransactionDialog(page)]
  await name.open('bobby')
  await new Shell(page).connect()
  await name.handTo('kayak')
  await expect(name.text('The wallet that holds the name “kayak” now.')).toBeVisible()
  await name.ends.fill(`${heir.slice(2, 6)} ${heir.slice(-4)}`)
  await name.clearFirst.uncheck()
  await name.handOver.click()
  await dialog.sign('Approve 0.1 SESH')
  await expect(dialog.dialog.getByText('You sign the address that “kayak” led to')).toBeVisible()
})
