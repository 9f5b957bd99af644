import { expect, test } from '../fixtures/test'
import { NodePage } from '../pages/node'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

/** Carol runs it alone. */
const CAROLS_NODE = 13
const MORE_THAN_A_THIRD = 12

test('Carol leaves after thirty days although the network does not sign', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  await walletOf('Carol')
  const [node, dialog] = [new NodePage(page), new TransactionDialog(page)]
  await node.open(CAROLS_NODE)
  await new Shell(page).connect()
  await node.ask.click()
  await dialog.sign('Ask to leave')
  await expect(dialog.result('Asked to leave')).toBeVisible()
  await dialog.close()
  await expect(node.removeWithoutNetwork).toBeHidden()

  await world.jumpDays(30)
  await world.refuse(MORE_THAN_A_THIRD)
  await page.reload()
  await node.remove.click()
  await expect(dialog.dialog.getByText(/refused|did not sign|do not sign/i).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await node.removeWithoutNetwork.click()
  await dialog.sign('Remove the node')
  await expect(dialog.result('Removed')).toBeVisible()
})
