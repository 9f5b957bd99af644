import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const ONE = 1_000_000_000n

test('Alice takes her reserved seat, adds to it, and takes everything back a day later', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Alice')
  const contract = await chain().reservedFor(wallet.address)
  const before = await chain().sesh(wallet.address)
  const [node, dialog] = [new OpenNodePage(page), new TransactionDialog(page)]
  await page.goto(`/stake/${contract}`)
  await new Shell(page).connect()
  await expect(page.getByText('A seat is reserved for you').first()).toBeVisible()
  const add = async (amount: string) => {
    await node.amount.fill(amount)
    await node.submit()
    await dialog.sign(/^Approve/)
    await dialog.sign(/^Stake/)
    await expect(dialog.result('Staked')).toBeVisible()
    await dialog.close()
  }
  await add('5000')
  await world.jumpSeconds(23 * 3_600)
  await add('100')
  await page.reload()
  await new Shell(page).account.waitFor()
  expect(await chain().contribution(contract, wallet.address)).toBe(5_100n * ONE)

  const withdraw = page.getByRole('button', { name: 'Withdraw everything' })
  await world.jumpSeconds(23 * 3_600)
  await expect(withdraw, 'the wait began again with the top-up').toBeDisabled()
  await world.jumpSeconds(3_700)
  await expect(withdraw).toBeEnabled()
  await withdraw.click()
  await dialog.sign(/^Take back/)
  await expect(dialog.result('Taken back')).toBeVisible()
  expect(await chain().sesh(wallet.address)).toBe(before)
})
