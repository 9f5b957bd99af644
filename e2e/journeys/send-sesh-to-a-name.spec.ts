import { chain } from '../fixtures/chain'
import { market } from '../fixtures/market'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const LABEL = 'bobs-bakery'
const ONE_SESH = 1_000_000_000n
const FIVE_SESH = 5n * ONE_SESH

test('Alice sends SESH to the person she talks with, by a name that means that person', async ({
  talkers,
  walletOf,
  world,
}) => {
  test.setTimeout(120_000)
  const ann = await talkers.join('Ann', { prepare: (context) => walletOf('Alice', context) })
  const bob = await talkers.join('Bob', { prepare: (context) => walletOf('Bob', context) })
  const alice = ann.messenger
  const { privateKey, address } = world.person('Bob')
  await names().point({ privateKey, label: LABEL, accountId: bob.id })
  await world.settle()
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })

  const { page } = alice
  await alice.button('Send SESH').click()
  await alice.button('Connect a wallet first').click()
  await new Shell(page).journeyWallet.click()
  await expect(new Shell(page).account).toBeVisible()
  await alice.button('Send SESH').click()
  const dialog = page.getByRole('dialog', { name: 'Send SESH to this person' })
  const name = dialog.getByLabel('A Session name of this person')
  await name.fill('carol')
  await dialog.getByRole('button', { name: 'Check the name' }).click()
  await expect(dialog.getByText('This name means somebody else')).toBeVisible()
  await name.fill(LABEL)
  await dialog.getByRole('button', { name: 'Check the name' }).click()
  await expect(dialog.getByText(`${LABEL} points to this account.`)).toBeVisible()
  await dialog.getByLabel('Amount').fill('0')
  await dialog.getByRole('button', { name: 'Review and sign' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByLabel('Amount').fill('5')
  await dialog.getByRole('button', { name: 'Review and sign' }).click()

  const before = await names().sesh(address)
  const signing = new TransactionDialog(page)
  await signing.sign('Send 5 SESH')
  await expect(signing.result('Sent')).toBeVisible()
  await signing.close()
  expect(await names().sesh(address)).toBe(before + FIVE_SESH)
  await alice.button('Tell them').click()
  await bob.messenger.until(() => bob.messenger.messages.getByText('I sent you 5 SESH'))
  await expect(alice.button('Tell them'), 'told once').toBeHidden()

  // Bob proves a wallet, and Ann sends to it without any name.
  const theirs = bob.messenger
  await theirs.button('Send SESH').click()
  await theirs.button('Connect a wallet first').click()
  await new Shell(theirs.page).journeyWallet.click()
  await expect(new Shell(theirs.page).account).toBeVisible()
  await theirs.button('Send SESH').click()
  await theirs.button('Link this wallet').click()
  await theirs.button('Show them this wallet').click()
  await alice.until(() => alice.messages.getByText('This wallet is theirs, its signature says'))
  await alice.button('Send SESH').click()
  await dialog.getByRole('button', { name: 'Send to this wallet' }).click()
  await dialog.getByLabel('Amount').fill('1')
  await dialog.getByRole('button', { name: 'Review and sign' }).click()
  await signing.sign('Send 1 SESH')
  await expect(signing.result('Sent')).toBeVisible()
  await signing.close()
  expect(await names().sesh(address)).toBe(before + FIVE_SESH + ONE_SESH)
})

test('a name, a seat and a listing that are shared become cards, which only the chain fills', async ({
  talkers,
  world,
}) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const contract = await chain().reservedFor(world.person('Alice').address)
  await ann.messenger.write(`${world.urls.web}/names/${LABEL} and ${world.urls.web}/stake/${contract}`)
  const { messages } = bob.messenger
  await bob.messenger.until(() => messages.getByText('A Session name'))
  const look = messages.getByRole('button', { name: 'Look it up on the chain' }).first()
  await look.click()
  await look.click()
  await expect(messages.getByRole('link', { name: 'Open the name' })).toBeVisible()
  await expect(messages.getByText('Fee of the operator')).toBeVisible()

  const hash = await market().list({ seller: 'crowd 11', label: 'castle', price: 140 })
  await ann.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await ann.context.newPage()
  await page.goto(`/market/${hash}`)
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await ann.messenger.write(await page.evaluate(() => navigator.clipboard.readText()))
  await page.close()
  await market().giveAway('crowd 11', 'castle', world.person('Alice').address)
  const card = messages.getByRole('listitem').filter({ hasText: 'A listing or an offer' })
  await bob.messenger.until(() => card)
  await card.getByRole('button', { name: 'Look it up on the chain' }).click()
  await expect(card.getByText('castle')).toBeVisible()
  await expect(card.getByText('140', { exact: true })).toBeVisible()
  await expect(card.getByText('Its maker does not hold the name any more.')).toBeVisible()
})
