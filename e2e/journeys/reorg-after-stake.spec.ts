import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('a reorganisation that undoes the stake is told, and it can be done again', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  await new OpenNodes(page).chooseCheapest()
  const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await new Shell(page).connect()
  const node = new OpenNodePage(page)
  await node.fillMaximum()
  await node.submit()
  const dialog = new TransactionDialog(page)
  wallet.rejectNext()
  await dialog.sign(/^Approve/)
  await expect(dialog.refused).toBeVisible()
  await dialog.tryAgain()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Stake/)
  await expect(dialog.result('Staked')).toBeVisible()

  await world.reorg(2)
  expect(await chain().contribution(contract, wallet.address)).toBe(0n)
  await expect(page.getByText('The chain took it back').first()).toBeVisible()

  await page.reload()
  await node.fillMaximum()
  await node.submit()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Stake/)
  await expect(dialog.result('Staked')).toBeVisible()
  expect(await chain().contribution(contract, wallet.address)).toBeGreaterThan(0n)
})
