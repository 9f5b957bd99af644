import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('a newcomer stakes with the demo wallet, without any extension', async ({ page }) => {
  await new OpenNodes(page).chooseCheapest()
  await new Shell(page).connectDemo('Alice')
  const node = new OpenNodePage(page)
  await node.fillMaximum()
  await node.submit()
  const dialog = new TransactionDialog(page)
  const consent = page.getByRole('dialog', { name: 'Sign with the demo wallet?' })
  for (const verb of [/^Approve [\d.,]+ SESH/, /^Stake/]) {
    await page.getByRole('dialog').getByRole('button', { name: verb }).click()
    await consent.getByRole('button', { name: 'Approve', exact: true }).click()
  }
  await expect(dialog.result('Staked')).toBeVisible()
})
