import AxeBuilder from '@axe-core/playwright'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { NamesPage } from '../pages/names'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const ACCOUNT = `05${'ab'.repeat(32)}`

test(
  'Alice finds a free name, points it to her account, and owns it',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    const wallet = await walletOf('Alice')
    const search = new NamesPage(page)
    await search.open()
    await search.search('Moon-River')
    await expect(search.card('moon-river').getByText('Available')).toBeVisible()
    await expect(page.getByText('You typed "Moon-River"; the name is "moon-river".')).toBeVisible()
    await search.addToCart()
    await new Shell(page).connect()
    await search.answer(/Account ID/).fill('05abc')
    await search.button('Announce the purchase').click()
    await expect(page.getByText('An Account ID is 05 followed by 64 digits')).toBeVisible()
    expect(wallet.signed).toHaveLength(0)

    await search.answer(/Account ID/).fill(ACCOUNT)
    await search.button('Announce the purchase').click()
    const dialog = new TransactionDialog(page)
    wallet.rejectNext()
    await dialog.sign('Announce')
    await expect(dialog.refused).toBeVisible()
    await dialog.tryAgain()
    await dialog.sign('Announce')
    await expect(dialog.result('Announced')).toBeVisible()
    await dialog.close()
    await expect(search.button('Pay and finish')).toBeDisabled()

    await page.reload()
    await world.jumpSeconds(61)
    await expect(search.button('Pay and finish')).toBeEnabled()
    const before = await names().sesh(wallet.address)
    await search.button('Pay and finish').click()
    await dialog.sign('Approve 10 SESH')
    await dialog.sign('Buy moon-river for 10 SESH')
    await expect(dialog.result('Bought')).toBeVisible()
    await dialog.close()
    await expect(page.getByText('Bought. The names belong to their owner.')).toBeVisible()
    expect(before - (await names().sesh(wallet.address))).toBe(10n * 10n ** 9n)
    expect(await names().ownerOf('moon-river')).toBe(wallet.address)
    expect(await names().accountOf('moon-river')).toBe(ACCOUNT)
    expect(await names().allowance(wallet.address), 'nothing stays allowed').toBe(0n)
  },
)

test('what cannot be a name says which character, and nothing is asked of anybody', async ({ page }) => {
  const search = new NamesPage(page)
  await search.open()
  await search.search('ali\u200bce')
  await expect(page.getByText('U+200B at place 4 cannot be part of a name')).toBeVisible()
  await search.search('\u0430lice')
  await expect(page.getByText('а (U+0430) at place 1 cannot be part of a name')).toBeVisible()
  await search.search('-alice')
  await expect(page.getByText('A name cannot begin or end with a dash')).toBeVisible()
})

test('E-12: the wish reaches the chain alone, never a server of the portal', async ({ page, world }) => {
  const told: string[] = []
  page.on('request', (request) => {
    const sent = `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`
    if (request.url().startsWith(world.urls.web) && sent.includes('velvet-whale')) told.push(request.url())
  })
  const search = new NamesPage(page)
  await search.open()
  await search.search('velvet-whale')
  await expect(search.card('velvet-whale').getByText('Available')).toBeVisible()
  await page.reload()
  await expect(search.card('velvet-whale').getByText('Available')).toBeVisible()

  const palette = await new Shell(page).openPalette()
  await palette.fill('velvet-whale')
  await expect(page.getByText('Nothing found. Try')).toBeVisible()
  await palette.fill('12')
  await expect(page.getByRole('option', { name: /^Node 12\b/ })).toBeVisible()
  expect(told).toEqual([])
})

test('a taken, an expired and a kept name say so; look-alikes are told', async ({ page }) => {
  const search = new NamesPage(page)
  await search.open()
  await search.search('river')
  await expect(search.card('river').getByText('Taken', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Near it, and free' })).toBeVisible()
  await search.search('sessi0n')
  await expect(page.getByText('It looks like "session"')).toBeVisible()
  const axe = await new AxeBuilder({ page }).analyze()
  expect(axe.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([])
})
