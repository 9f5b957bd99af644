import { getAddress } from 'viem'
import { formatSesh } from '@/lib/units/format-sesh'
import { sesh } from '@/lib/units/sesh'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { PortfolioPage } from '../pages/portfolio'

test(
  'two wallets are watched without connecting, under names of one’s own, as one portfolio',
  { tag: '@phone' },
  async ({ page, world }) => {
    const [bob, carol] = [world.person('Bob').address, world.person('Carol').address]
    const portfolio = new PortfolioPage(page)
    for (const [address, label] of [
      [bob, 'Holidays'],
      [carol, 'The nodes'],
    ] as const) {
      await portfolio.open()
      await portfolio.look(address.toLowerCase())
      await expect(page).toHaveURL(new RegExp(`/address/${getAddress(address)}$`))
      await portfolio.watchAs(label)
      await expect(portfolio.isWatched).toBeVisible()
      await expect(page.getByRole('heading', { level: 1, name: label })).toBeVisible()
    }
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'The nodes' })).toBeVisible()

    await portfolio.open()
    await expect(portfolio.rows).toHaveCount(2)
    const held = sesh((await chain().sesh(bob)) + (await chain().sesh(carol)))
    await expect(portfolio.together('inWallet')).toHaveText(formatSesh(held))
    await expect(portfolio.together('staked')).toHaveText(/^[\d,.]+$/)
    await portfolio.forget('Holidays')
    await expect(portfolio.rows).toHaveCount(1)
    await page.reload()
    await expect(portfolio.row('The nodes')).toBeVisible()
  },
)

test('what is no address says so and asks nothing; a name says that names are not set up here', async ({
  page,
}) => {
  const portfolio = new PortfolioPage(page)
  await portfolio.open()
  await portfolio.look('0x12')
  await expect(page.getByText(/0x followed by 40 digits/).first()).toBeVisible()
  await portfolio.look('alice.eth')
  await expect(page.getByText(/not set up to turn "alice.eth" into an address/)).toBeVisible()
  await expect(page).toHaveURL(/\/address$/)
})
