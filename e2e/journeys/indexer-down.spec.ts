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

test('without index and network the nodes are listed from the chain, and it is said what is missing', async ({
  page,
  world,
}) => {
  await world.stopIndexer()
  try {
    await world.faultBackend({ status: 500, times: 1000 })
    await page.goto('/nodes')
    await expect(page.getByText(/read from the chain itself/)).toBeVisible()
    await expect(page.getByText(/The node network does not answer.*your stakes are safe/)).toBeVisible()
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /^Node 1\b/ })
        .first(),
    ).toBeVisible()
    await page.goto('/liquidate')
    await expect(page.getByText(/node network does not answer/i).first()).toBeVisible()
  } finally {
    await world.faultBackend({ status: 500, times: 0 })
    await world.startIndexer()
  }
})
