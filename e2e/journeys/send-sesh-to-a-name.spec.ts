import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { Messenger } from '../pages/messenger'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const LABEL = 'bobs-bakery'
const FIVE_SESH = 5_000_000_000n

test('Alice sends SESH to the person she talks with, by a name that means that person', async ({
  talkers,
  walletOf,
  world,
}) => {
  test.setTimeout(90_000)
  const bob = await talkers.join('Bob')
  const context = await talkers.newBrowser()
  await walletOf('Alice', context)
  const alice = new Messenger(await context.newPage())
  await alice.create({ name: 'Ann' })
  const ann = { messenger: alice, id: await alice.ownId(), context }
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
})
