import { chain } from '../fixtures/chain'
import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { RunPage } from '../pages/run'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test(
  'Alice registers a node of her own and sees it join',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    const wallet = await walletOf('Alice')
    await world.prepareNode(wallet.address)
    const run = new RunPage(page)
    await run.open()
    await new Shell(page).connect()
    await run.register()
    await expect(run.button('Register the node')).toBeVisible()
    await expectAccessible(page)
    const before = await chain().sesh(wallet.address)
    wallet.rejectNext()
    await run.button('Register the node').click()
    const dialog = new TransactionDialog(page)
    await dialog.sign(/^Approve/)
    await expect(dialog.refused).toBeVisible()
    await dialog.tryAgain()
    await dialog.sign(/^Approve/)
    await expect(dialog.dialog.getByRole('button', { name: 'Register the node' })).toBeVisible()

    await page.reload()
    await new Shell(page).account.waitFor()
    await dialog.resume()
    await dialog.sign('Register the node')
    await expect(dialog.result('Registered')).toBeVisible()
    await dialog.close()
    expect(before - (await chain().sesh(wallet.address))).toBe(25_000n * 10n ** 9n)
    expect(wallet.signed, 'the approval was not asked for again').toHaveLength(2)

    await page.getByRole('link', { name: 'Go to the node' }).click()
    await world.jumpSeconds(15 * 60)
    await expect(page.getByRole('main').getByText('Running', { exact: true }).first()).toBeVisible()
  },
)

test('a registration for another operator cannot be used, and nothing is signed', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const { key } = await world.prepareNode(world.person('Bob').address)
  await page.goto(`/run/${key}`)
  await new Shell(page).connect()
  await expect(page.getByText('Prepared for another operator')).toBeVisible()
  await expectAccessible(page)
  await expect(new RunPage(page).button(/Register|Open the node/)).toHaveCount(0)
  expect(wallet.signed).toHaveLength(0)
})

test('a prepared registration is deleted with a signature of its operator', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  await world.prepareNode(wallet.address)
  const run = new RunPage(page)
  await run.open()
  await new Shell(page).connect()
  await expect(run.prepared).toHaveCount(1)
  wallet.rejectNext()
  await run.button('Delete').click()
  await expect(page.getByText('You said no in the wallet')).toBeVisible()
  await run.button('Delete').click()
  await expect(page.getByText('No prepared node yet')).toBeVisible()
  expect(wallet.signed).toEqual(['personal_sign'])
})

test('anybody can check what a node has prepared', async ({ page, world }) => {
  const { key } = await world.prepareNode(world.person('Bob').address)
  const run = new RunPage(page)
  await run.open()
  await run.field('Key of the node').fill('not a key')
  await run.button('Check').click()
  await expect(page.getByText('A node key has 64 digits')).toBeVisible()
  await run.field('Key of the node').fill('ab'.repeat(32))
  await run.button('Check').click()
  await expect(page.getByText('Nothing is prepared')).toBeVisible()
  await run.field('Key of the node').fill(key)
  await run.button('Check').click()
  await expect(page.getByText('Both signatures hold')).toBeVisible()
})
