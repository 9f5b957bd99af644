import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { RunPage } from '../pages/run'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const SESH = 10n ** 9n

test(
  'Alice opens a node with a seat for Carol, Carol fills it, Alice starts it',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    const wallet = await walletOf('Alice')
    const carol = world.person('Carol')
    await world.prepareNode(wallet.address)
    const run = new RunPage(page)
    await run.open()
    await new Shell(page).connect()
    await run.register()
    await run.share()
    await run.showEverything()
    await run.field('Your stake').fill('6250')
    await run.field('Your fee').fill('1.15')
    await page.getByRole('radio', { name: /When I say so/ }).check()
    await run.button('Reserve a seat').click()
    await run.field('Seat 1: address').fill(carol.address)
    await run.field('Seat 1: amount').fill('18750')

    await page.reload()
    await new Shell(page).account.waitFor()
    await expect(run.field('Your fee'), 'answers survive a reload').toHaveValue('1.15')
    await expect(page.getByRole('radio', { name: /When I say so/ })).toBeChecked()
    await run.button('Open the node').click()
    const dialog = new TransactionDialog(page)
    await dialog.sign('Create the contract')
    await expect(dialog.dialog.getByRole('button', { name: /^Approve/ })).toBeVisible()
    await page.reload()
    await new Shell(page).account.waitFor()
    await dialog.resume()
    await dialog.sign(/^Approve/)
    await dialog.sign(/^Stake/)
    await expect(dialog.result('Your node is open')).toBeVisible()
    await dialog.close()
    expect(wallet.signed).toHaveLength(3)

    await page.getByRole('link', { name: 'Go on' }).click()
    await page.getByRole('heading', { name: 'Seats' }).waitFor()
    await expect(page.getByText('1.15%').first()).toBeVisible()
    const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
    expect(await chain().contribution(contract, wallet.address)).toBe(6_250n * SESH)
    await chain().contribute({ privateKey: carol.privateKey, contract, amount: 18_750n * SESH })
    await run.button('Start the node').click()
    await dialog.sign('Start the node')
    await expect(dialog.result('Started')).toBeVisible()
  },
)

test('what a form of a shared node refuses, it refuses with a reason', async ({ page, world, walletOf }) => {
  const wallet = await walletOf('Alice')
  const { key } = await world.prepareNode(wallet.address)
  const [run, shell] = [new RunPage(page), new Shell(page)]
  await page.goto('/run')
  await shell.connect()
  for (const { name, fill, says } of [
    { name: 'a stake below a quarter', fill: { 'Your stake': '6249' }, says: /at least a quarter/ },
    { name: 'a fee above 100', fill: { 'Your fee': '100.01' }, says: /100/ },
    {
      name: 'a seat for the operator',
      fill: { 'Your stake': '6250', 'Seat 1: address': 'Alice' },
      says: /needs no reserved seat/,
    },
    {
      name: 'a seat that is too small',
      fill: { 'Your stake': '6250', 'Seat 1: address': 'Bob', 'Seat 1: amount': '2083' },
      says: /takes at least 2,083.333333334 SESH/,
    },
    {
      name: 'seats above the requirement',
      fill: { 'Your stake': '6250', 'Seat 1: address': 'Bob', 'Seat 1: amount': '18751' },
      says: /18,750 SESH are left/,
    },
  ])
    await test.step(name, async () => {
      await page.goto(`/run/${key}?shared=yes&guided=yes&fee=5&seat=~2500`)
      await shell.account.waitFor()
      for (const [field, value] of Object.entries(fill)) {
        const isPerson = value === 'Alice' || value === 'Bob'
        await run.field(field).fill(isPerson ? world.person(value).address : value)
      }
      await expect(page.getByText(says).first()).toBeVisible()
      await expect(run.button('Open the node')).toBeDisabled()
    })
})
