import { nameRivals } from '../fixtures/name-rivals'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { lyingEndpoint } from '../fixtures/lying-endpoint'
import { NamesPage } from '../pages/names'
import { PortfolioPage } from '../pages/portfolio'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const SESH = 10n ** 9n

test('E-06, E-08: announced by another, dearer, half taken, without money: nothing is paid that was not agreed to', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Alice')
  const [alice, bob] = [world.person('Alice'), world.person('Bob')]
  const [rivals, registrarOwner] = [nameRivals(), world.person('deployer')]
  const [search, dialog] = [new NamesPage(page), new TransactionDialog(page)]
  await search.open()
  await search.search('glass-garden stone-garden')
  await search.addToCart()
  await new Shell(page).connect()
  await search.button('Announce the purchase').click()
  await expect(dialog.button('Announce')).toBeEnabled()
  await rivals.relay(bob, await search.commitment())
  await dialog.sign('Announce')
  await expect(dialog.result('Nothing to sign')).toBeVisible()
  expect(wallet.signed, 'somebody else announced it').toHaveLength(0)
  await dialog.close()

  await rivals.take(registrarOwner, 'stone-garden', bob)
  await world.jumpSeconds(61)
  await expect(page.getByText('Somebody else took stone-garden in the meantime.')).toBeVisible()
  await search.button('Pay and finish').click()
  await expect(dialog.button('Approve 10 SESH')).toBeVisible()
  await rivals.setPrices(registrarOwner, 25n * SESH)
  await dialog.sign('Approve 10 SESH')
  await expect(dialog.dialog.getByText('The names cost 25 SESH now; you agreed to 20 SESH.')).toBeVisible()
  expect(wallet.signed, 'nothing was asked of the wallet').toHaveLength(0)
  await page.keyboard.press('Escape')

  await expect(search.button('Pay and finish')).toBeDisabled()
  await search.button('Agree to 25 SESH').click()
  await search.button('Pay and finish').click()
  await expect(dialog.button('Approve 25 SESH')).toBeVisible()
  await rivals.spendAll(alice, bob.address)
  await dialog.sign('Approve 25 SESH')
  await expect(dialog.dialog.getByText('Not enough SESH')).toBeVisible()
  expect(wallet.signed).toHaveLength(0)

  await world.fund(alice.address, { sesh: String(25n * SESH) })
  await dialog.tryAgain()
  await dialog.sign('Approve 25 SESH')
  await dialog.sign('Buy glass-garden for 25 SESH')
  await expect(dialog.result('Bought')).toBeVisible()
  expect(await names().ownerOf('glass-garden')).toBe(alice.address)
  expect(await names().sesh(alice.address)).toBe(0n)
})

test('E-19: two endpoints that name different owners are told, and no address is taken', async ({
  page,
  secondPortal,
  world,
}) => {
  const liar = await lyingEndpoint(page, {
    instead: await names().ownerOf('river'),
    says: world.person('Frank').address,
  })
  await secondPortal.start({}, { rpcUrls: [world.urls.chain, liar] })
  await page.goto(`${secondPortal.url}/address`)
  const { search } = new PortfolioPage(page)
  await search.fill('river')
  await search.press('Enter')
  await expect(page.getByText('they disagree. Nothing was sent.')).toBeVisible()
  await expect(search).toHaveValue('river')
})
