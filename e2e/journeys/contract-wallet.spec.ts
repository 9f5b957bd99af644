import { getAddress } from 'viem'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const FUNDS = { sesh: '30000000000000' }

test('a wallet that Alice and Carol share stakes: each proposal is followed to the transaction it becomes', async ({
  page,
  world,
  sharedWalletOf,
}) => {
  test.slow()
  const { wallet, shared } = await sharedWalletOf('Alice', 'Carol')
  await world.fund(wallet.address, FUNDS)
  const [nodes, node, dialog] = [new OpenNodes(page), new OpenNodePage(page), new TransactionDialog(page)]
  await nodes.chooseCheapest()
  const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await new Shell(page).connect()
  const open = await chain().open(contract)
  await node.fillMaximum()
  await expect(page.getByText(/more ether/), 'whoever carries it out pays').toBeHidden()
  await node.submit()
  await dialog.sign(/^Approve/)
  await expect(dialog.proposed).toBeVisible()
  expect(await chain().allowance(wallet.address, contract), 'proposed is not done').toBe(0n)
  await page.reload()
  await new Shell(page).account.waitFor()
  await dialog.resume()
  await expect(dialog.proposed).toBeVisible()
  await shared.agree()
  await dialog.sign(/^Stake/)
  await expect(dialog.proposed).toBeVisible()
  await page.reload()
  await new Shell(page).account.waitFor()
  await expect(dialog.tray).toBeVisible()
  await shared.agree()
  await expect(dialog.tray, 'it is followed without its window, too').toBeHidden()
  expect(await chain().contribution(contract, wallet.address)).toBe(open)
  expect(wallet.signed, 'nothing was proposed twice').toHaveLength(2)
  expect(shared.waiting).toBe(0)
})

test('a proposal that fails inside its transaction is told as a failure, and nothing has moved', async ({
  page,
  world,
  sharedWalletOf,
}) => {
  const { wallet, shared } = await sharedWalletOf('Alice', 'Bob')
  await world.fund(wallet.address, FUNDS)
  const [nodes, node, dialog] = [new OpenNodes(page), new OpenNodePage(page), new TransactionDialog(page)]
  await nodes.chooseCheapest()
  const contract = getAddress(new URL(page.url()).pathname.split('/').at(-1) ?? '')
  await new Shell(page).connect()
  const before = await chain().sesh(wallet.address)
  await node.fillMaximum()
  await node.submit()
  await dialog.sign(/^Approve/)
  await expect(dialog.proposed).toBeVisible()
  await shared.agree()
  await dialog.sign(/^Stake/)
  await expect(dialog.proposed).toBeVisible()
  const { privateKey } = world.person('Carol')
  await chain().contribute({ privateKey, contract, amount: await chain().open(contract) })
  await shared.agree()
  await expect(dialog.dialog.getByText('The transaction failed on the chain')).toBeVisible()
  expect(await chain().sesh(wallet.address)).toBe(before)
})
