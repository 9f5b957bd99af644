import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('what one tab has begun, another one knows and can finish', async ({ page, context, walletOf }) => {
  const wallet = await walletOf('Alice')
  await new OpenNodes(page).chooseCheapest()
  const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await new Shell(page).connect()
  const second = await context.newPage()
  await second.goto(page.url())
  await new Shell(second).account.waitFor()

  const node = new OpenNodePage(page)
  await node.fillMaximum()
  await node.submit()
  const first = new TransactionDialog(page)
  await first.sign(/^Approve/)
  await expect(first.dialog.getByRole('button', { name: /^Stake/ })).toBeVisible()

  const other = new TransactionDialog(second)
  await other.resume()
  await other.sign(/^Stake/)
  await expect(other.result('Staked')).toBeVisible()
  await expect(first.result('Staked')).toBeVisible()
  expect(await chain().contribution(contract, wallet.address)).toBeGreaterThan(0n)
  expect(wallet.signed, 'nothing was signed twice').toHaveLength(2)
})
