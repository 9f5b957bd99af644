import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { RunPage } from '../pages/run'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('Grace starts a contract over, changes fee, seats and start, and stakes in it again', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Grace')
  const contract = await chain().contractOf(wallet.address, 'open')
  await page.goto(`/stake/${contract}`)
  await new Shell(page).connect()
  const run = new RunPage(page)
  const dialog = new TransactionDialog(page)
  await run.button('Change settings').click()
  wallet.rejectNext()
  await run.button('Start the contract over').click()
  await dialog.sign('Start over')
  await expect(dialog.refused).toBeVisible()
  await dialog.tryAgain()
  await dialog.sign('Start over')
  await expect(dialog.result('Started over')).toBeVisible()
  await dialog.close()
  expect(await chain().contribution(contract, wallet.address)).toBe(0n)

  await page.reload()
  await new Shell(page).account.waitFor()
  await run.button('Change settings').click()
  await run.field('Your fee').fill('12.34')
  await run.button('Set the fee').click()
  await dialog.sign('Set the fee')
  await expect(dialog.result('Fee changed')).toBeVisible()
  await dialog.close()

  await run.button('Reserve a seat').click()
  await run.field('Your own seat: amount').fill('6250')
  await run.field('Seat 1: address').fill(getAddress('0x00000000000000000000000000000000000000b0'))
  await run.field('Seat 1: amount').fill('5000')
  await run.button('Set the seats').click()
  await dialog.sign('Change the seats')
  await expect(dialog.result('Seats changed')).toBeVisible()
  await dialog.close()

  await run.button(/Start it by hand|Let it start by itself/).click()
  await dialog.sign(/^Start by/)
  await expect(dialog.result('Changed')).toBeVisible()
  await dialog.close()

  const node = new OpenNodePage(page)
  await node.amount.fill('6250')
  await node.submit()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Stake/)
  await expect(dialog.result('Staked')).toBeVisible()
  await dialog.close()
  await expect(page.getByText('12.34%', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Fee and reserved seats are fixed').first()).toBeVisible()

  const to = getAddress('0x00000000000000000000000000000000000000c0')
  await run.button('Change the rewards address').click()
  await run.field('New rewards address').fill(to)
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await dialog.sign('Change the address')
  await expect(dialog.result('Address changed')).toBeVisible()
})

test('Grace puts another node into a waiting contract', async ({ page, world, walletOf }) => {
  const wallet = await walletOf('Grace')
  const { key } = await world.prepareNode(wallet.address)
  const contract = await chain().contractOf(wallet.address, 'awaiting-operator')
  await page.goto(`/stake/${contract}`)
  await new Shell(page).connect()
  const run = new RunPage(page)
  await run.button('Change settings').click()
  await run.button('Use this node').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Change the node')
  await expect(dialog.result('Node changed')).toBeVisible()
  await dialog.close()
  await expect(page.getByTitle(key).first()).toBeVisible()
})

test('Grace recovers a token that was sent to her contract by mistake', async ({ page, walletOf }) => {
  const wallet = await walletOf('Grace')
  const contract = await chain().contractOf(wallet.address, 'awaiting-operator')
  const token = await chain().strayToken(contract, 40n)
  await page.goto(`/stake/${contract}`)
  await new Shell(page).connect()
  const run = new RunPage(page)
  await run.button('Change settings').click()
  await run.field('Another token: its address').fill(token)
  await run.button('Recover this token').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Recover the tokens')
  await expect(dialog.result('Recovered')).toBeVisible()
  expect(await chain().held(token, contract)).toBe(0n)
  expect(await chain().held(token, wallet.address)).toBe(40n)
})

test('Grace uses a contract again for another node, terms and stake in one', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Grace')
  const { key } = await world.prepareNode(wallet.address)
  const contract = await chain().contractOf(wallet.address, 'awaiting-operator')
  await page.goto(`/run/${key}?shared=yes&guided=yes&stake=6250&fee=3`)
  await new Shell(page).connect()
  const run = new RunPage(page)
  await page.getByRole('combobox', { name: 'Contract' }).selectOption(contract)
  await run.button('Open the node').click()
  const dialog = new TransactionDialog(page)
  await dialog.sign(/^Approve/)
  await dialog.sign('Start over and stake')
  await expect(dialog.result('Your node is open')).toBeVisible()
  expect(await chain().contribution(contract, wallet.address)).toBe(6_250n * 10n ** 9n)
  expect(wallet.signed).toHaveLength(2)
})
