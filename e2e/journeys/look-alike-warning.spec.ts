import { expect, test } from '../fixtures/test'
import { NamesPage } from '../pages/names'
import { PortfolioPage } from '../pages/portfolio'
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
  await search.open()
  await search.search('moonlight')
  await search.addToCart()
  await new Shell(page).connect()
  await page.getByRole('checkbox', { name: 'Somebody else shall own them' }).check()
  const owner = search.answer('Address of the owner')
  await owner.fill('bobs-boat')
  await owner.blur()
  await expect(owner).toHaveValue(/^0x[0-9a-fA-F]{40}$/)
  await expect(page.getByText('“bobs-boat” is easily taken for bobsboat')).toBeVisible()
})
