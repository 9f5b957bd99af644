import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('somebody else takes the last seat between review and signature', async ({ page, world, walletOf }) => {
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
  await page.reload()
  await new Shell(page).account.waitFor()
  await node.fillMaximum()
  await node.submit()
  await expect(dialog.dialog.getByRole('button', { name: /^Approve/ })).toBeVisible()

  const { privateKey } = world.person('Carol')
  const before = await chain().sesh(wallet.address)
  await chain().contribute({ privateKey, contract, amount: await chain().open(contract) })
  await dialog.sign(/^Approve/)
  await expect(dialog.dialog.getByText(/seats|taken|full|filled|started/i).first()).toBeVisible()
  expect(wallet.signed, 'the wallet was not asked').toHaveLength(0)
  expect(await chain().sesh(wallet.address)).toBe(before)
})
