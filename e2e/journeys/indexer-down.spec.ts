import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('without the index the list comes from the chain, and staking works', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  await world.stopIndexer()
  try {
    const nodes = new OpenNodes(page)
    await nodes.open()
    await expect(page.getByText(/read from the chain itself/)).toBeVisible()
    await page.reload()
    await nodes.chooseCheapest()
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
    await expect(dialog.dialog.getByRole('button', { name: /^Stake/ })).toBeVisible()
    await page.reload()
    await new Shell(page).account.waitFor()
    await dialog.resume()
    await dialog.sign(/^Stake/)
    await expect(dialog.result('Staked')).toBeVisible()
  } finally {
    await world.startIndexer()
  }
  await new OpenNodes(page).open()
  await expect(page.getByText(/read from the chain itself/)).toBeHidden()
})
