import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expectAccessible } from '../fixtures/accessible'
import { expect, type Page, test } from '../fixtures/test'
import { Keyboard } from '../pages/keyboard'
import { MarketPage } from '../pages/market'
import { Messenger } from '../pages/messenger'
import { NamesPage } from '../pages/names'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { RewardsPage } from '../pages/rewards'
import { RunPage } from '../pages/run'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

/** In so many seconds the network pays again, so that there is something new to prove. */
const HEIGHTS_SECONDS = 600

/** The hands of somebody who has only a keyboard, on a page where they connected their wallet with it. */
async function connected(page: Page) {
  const [keyboard, shell] = [new Keyboard(page), new Shell(page)]
  await keyboard.press(shell.connectButton)
  await keyboard.press(shell.journeyWallet)
  await shell.account.waitFor()
  return keyboard
}

test('without a mouse: Alice finds an open node, stakes all she may, and is back where she was', async ({
  page,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Alice')
  const [nodes, node, dialog] = [new OpenNodes(page), new OpenNodePage(page), new TransactionDialog(page)]
  const keyboard = new Keyboard(page)
  await nodes.openCheapestFirst()
  await keyboard.press(new Shell(page).skipLink)
  await keyboard.press(nodes.link(0))
  await node.seats.waitFor()
  const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await connected(page)
  const open = await chain().open(contract)
  await keyboard.press(node.maximum, 'Space')
  await keyboard.press(node.stake)
  await expect(dialog.button(/^Approve/)).toBeEnabled()
  expect(await keyboard.leaves(dialog.dialog), 'the dialog keeps the focus inside').toBe(false)
  await keyboard.escape()
  await expect(node.stake, 'Escape gives the focus back').toBeFocused()

  await page.keyboard.press('Enter')
  await keyboard.press(dialog.button('Close'))
  await expect(node.stake, 'closing with a button gives the focus back, too').toBeFocused()

  await page.keyboard.press('Enter')
  await keyboard.press(dialog.button(/^Approve/))
  await keyboard.press(dialog.button(/^Stake/))
  await expect(dialog.result('Staked')).toBeVisible()
  await keyboard.press(dialog.button('Done'))
  await expect(dialog.dialog).toHaveCount(0)
  expect(await chain().contribution(contract, wallet.address)).toBe(open)
})

test('without a mouse: Bob claims a part and then the rest', async ({ page, world, walletOf }) => {
  test.slow()
  const wallet = await walletOf('Bob')
  const [rewards, dialog] = [new RewardsPage(page), new TransactionDialog(page)]
  await rewards.open()
  const keyboard = await connected(page)
  const before = await chain().sesh(wallet.address)
  await keyboard.press(rewards.claimPart)
  await keyboard.write(rewards.part, '0.25')
  await keyboard.press(rewards.claim)
  await keyboard.press(dialog.button(/^Prove/))
  await keyboard.press(dialog.button('Claim 0.25 SESH'))
  await expect(dialog.result('Claimed')).toBeVisible()
  await keyboard.press(dialog.button('Done'))
  expect((await chain().sesh(wallet.address)) - before).toBe(250_000_000n)

  await world.jumpSeconds(HEIGHTS_SECONDS)
  await keyboard.press(rewards.claim)
  await keyboard.press(dialog.button(/^Prove/))
  await keyboard.press(dialog.button(/^Claim/))
  await expect(dialog.result('Claimed')).toBeVisible()
})

test('without a mouse: Alice opens a node with a seat for Bob, then registers another one alone', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Alice')
  await world.prepareNode(wallet.address)
  const [run, dialog] = [new RunPage(page), new TransactionDialog(page)]
  await run.open()
  const keyboard = await connected(page)
  await keyboard.press(run.registerLink)
  await run.beforeYouSign.waitFor()
  await keyboard.to(run.alone)
  await keyboard.chooseNext()
  await expect(run.withOthers).toBeChecked()
  await keyboard.press(run.everySetting, 'Space')
  await keyboard.write(run.field('Your stake'), '6250')
  await keyboard.write(run.field('Your fee'), '5')
  await keyboard.press(run.button('Reserve a seat'))
  await keyboard.write(run.field('Seat 1: address'), world.person('Bob').address)
  await keyboard.write(run.field('Seat 1: amount'), '5000')
  await keyboard.press(run.button('Open the node'))
  for (const verb of ['Create the contract', /^Approve/, /^Stake/]) await keyboard.press(dialog.button(verb))
  await expect(dialog.result('Your node is open')).toBeVisible()
  await keyboard.press(dialog.button('Done'))

  const { key } = await world.prepareNode(wallet.address)
  await page.goto(`/run/${key}`)
  await keyboard.press(run.button('Register the node'))
  await keyboard.press(dialog.button(/^Approve/))
  await keyboard.press(dialog.button('Register the node'))
  await expect(dialog.result('Registered')).toBeVisible()
})

test('without a mouse: Alice finds a name, buys it and owns it', async ({ page, world, walletOf }) => {
  test.slow()
  const wallet = await walletOf('Alice')
  const [keyboard, search, dialog] = [new Keyboard(page), new NamesPage(page), new TransactionDialog(page)]
  await search.open()
  await keyboard.write(search.field, 'quiet-kestrel')
  await keyboard.press(search.button(/^Add .*to cart$/))
  await keyboard.press(page.getByRole('link', { name: 'Go to the purchase' }).first())
  await connected(page)
  await keyboard.press(search.button('Announce the purchase'))
  await keyboard.press(dialog.button('Announce'))
  await expect(dialog.result('Announced')).toBeVisible()
  await keyboard.press(dialog.button('Done'))
  await world.jumpSeconds(61)
  await keyboard.press(search.button('Pay and finish'))
  await keyboard.press(dialog.button('Approve 10 SESH'))
  await keyboard.press(dialog.button('Buy quiet-kestrel for 10 SESH'))
  await expect(dialog.result('Bought')).toBeVisible()
  expect(await names().ownerOf('quiet-kestrel')).toBe(wallet.address)
})

for (const { typed, path } of [
  { typed: 'liquid', path: '/liquidate' },
  { typed: 'many', path: '/my/many' },
  { typed: 'vesting', path: '/vesting' },
])
  test(`without a mouse: the search leads to ${path}`, async ({ page }) => {
    await page.goto('/stake')
    const keyboard = new Keyboard(page)
    await keyboard.search(typed)
    await expect(page).toHaveURL(new RegExp(`${path}$`))
  })

test('without a mouse: Ann makes an account, names a friend in a message, compares ids and finds what was said', async ({
  page,
  talkers,
}) => {
  test.slow()
  const [keyboard, ann, bob] = [new Keyboard(page), new Messenger(page), await talkers.join('Bob Baker')]
  await page.goto('/messages')
  await keyboard.press(ann.button('Create an account'))
  await keyboard.write(page.getByLabel('Your name'), 'Ann')
  await keyboard.press(page.getByLabel('Keep this account in this browser'), 'Space')
  await keyboard.press(ann.button('Create account'))
  await keyboard.press(ann.button('Continue'))
  await keyboard.press(ann.button('Do this later'))
  await keyboard.press(ann.list.getByRole('link', { name: 'New conversation' }))
  await keyboard.write(page.getByLabel('Account ID or name'), bob.id)
  await page.keyboard.press('Enter')
  await keyboard.write(ann.field, 'is it you?')
  await page.keyboard.press('Enter')
  await bob.messenger.until(() => bob.messenger.list.getByText('Ann').first())
  await bob.messenger.open('Ann')
  await bob.messenger.write('it is, noon as ever')
  await ann.until(() => ann.message('it is, noon as ever'))

  await keyboard.write(ann.field, 'then at noon @bob')
  await expect(page.getByRole('option', { name: 'Bob Baker' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(ann.field).toHaveValue('then at noon @Bob Baker ')
  await page.keyboard.press('Enter')
  await bob.messenger.until(() => bob.messenger.messages.getByText('@Bob Baker', { exact: true }))

  await keyboard.press(ann.message('it is, noon as ever').getByRole('button', { name: 'What to do' }))
  await keyboard.press(ann.button('React with 🥰'))
  await bob.messenger.until(() => bob.messenger.button('🥰, 1 reaction'))

  await keyboard.press(ann.button('About this conversation'))
  await keyboard.press(ann.button('Compare both ids'))
  await keyboard.write(page.getByLabel('Their id, as they tell it'), `${bob.id.slice(0, -1)}x`)
  await expect(page.getByText('1 group differs.')).toBeVisible()
  await expect(ann.button('Both ids are the same')).toBeDisabled()
  await keyboard.write(page.getByLabel('Their id, as they tell it'), bob.id)
  await expect(page.getByText('The same.')).toBeVisible()
  await expectAccessible(page, ['ltr', 'rtl'])
  await keyboard.press(ann.button('Both ids are the same'))
  await expect(page.getByText(/^Compared on/)).toBeVisible()
  await keyboard.escape()
  await expect(page.getByRole('img', { name: 'Ids compared' })).toBeVisible()

  await keyboard.press(ann.button('Search in this conversation'))
  await page.keyboard.type('NOON')
  await expect(page.getByText('1 of 2')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 of 2')).toBeVisible()
  await expect(ann.message('it is, noon as ever')).toHaveAttribute('aria-current', 'true')
  await expectAccessible(page, ['ltr', 'rtl'])
  await keyboard.escape()

  await keyboard.write(page.getByLabel('Search messages'), 'is it')
  await keyboard.press(ann.list.getByRole('link').filter({ hasText: 'is it you?' }))
  await expect(ann.message('is it you?')).toHaveAttribute('aria-current', 'true')

  await keyboard.press(ann.list.getByRole('link', { name: 'The way they take' }))
  await expect(page.getByRole('heading', { name: /^Path 1/ })).toBeVisible()
  await expect(page.getByText('Not your Account ID, not whom you write to')).toBeVisible()
  await expectAccessible(page, ['ltr', 'rtl'])
  await keyboard.press(ann.list.getByRole('link', { name: 'Account and settings' }))
  await keyboard.to(ann.button('Remove from this browser'))
})

test('without a mouse: Alice buys a name that somebody listed, and lists it again', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  await walletOf('Alice')
  const trade = market()
  await trade.list({ seller: 'crowd 11', label: 'cloud', price: 65 })
  const [place, dialog] = [new MarketPage(page), new TransactionDialog(page)]
  await place.openName('cloud')
  const keyboard = await connected(page)
  await keyboard.press(place.button('Buy for 65 SESH'))
  await keyboard.press(dialog.button('Approve 65 SESH'))
  await keyboard.press(dialog.button('Buy cloud for 65 SESH'))
  await expect(dialog.result('Bought')).toBeVisible()
  await keyboard.press(dialog.button('Done'))
  const { address } = world.person('Alice')
  expect(await names().ownerOf('cloud')).toBe(address)

  await keyboard.press(place.button('Sell this name'))
  await keyboard.to(place.radio('Fixed price'))
  await keyboard.chooseNext()
  await expect(place.radio('Falling price')).toBeChecked()
  await keyboard.write(place.field('Price at the start'), '90')
  await keyboard.write(place.field('Lowest price'), '85')
  await keyboard.press(place.button('List for 90 SESH'))
  await keyboard.press(dialog.button('Approve cloud'))
  await keyboard.press(dialog.button('Sign the auction'))
  await expect(dialog.result('Listed')).toBeVisible()
  expect(await trade.listingsOf(address)).toHaveLength(1)
})
