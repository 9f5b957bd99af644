import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures/test'
import { ManyPage } from '../pages/many'
import { MyNamesPage } from '../pages/own-name'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('Bob renews two names, one of them overdue, over a reload', async ({ page, walletOf }) => {
  test.slow()
  await walletOf('Bob')
  const [names, many, dialog] = [new MyNamesPage(page), new ManyPage(page), new TransactionDialog(page)]
  await names.open()
  await new Shell(page).connect()
  await expect(names.row('bobs-boat')).toContainText('Expired, still renewable')
  const { violations } = await new AxeBuilder({ page }).include('main').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])

  await names.choose('bobs-boat', 'hurry')
  await names.renew('Renew 2 names for 2 SESH').click()
  await many.next.click()
  await dialog.sign('Approve 1 SESH')
  await dialog.sign('Renew for 1 SESH')
  await dialog.close()
  await page.reload()
  await expect(many.sums).toHaveText('1 of 2 done, one left.')
  await many.next.click()
  await dialog.sign('Approve 1 SESH')
  await dialog.sign('Renew for 1 SESH')
  await dialog.close()
  await expect(many.sums).toHaveText('2 of 2 done.')
  for (const label of ['bobs-boat', 'hurry']) await expect(names.row(label)).toContainText('Active')
})

test('a wallet that takes several calls renews many with one signature', async ({ page, walletOf }) => {
  const wallet = await walletOf('Bob')
  wallet.takeBatches()
  const [names, many] = [new MyNamesPage(page), new ManyPage(page)]
  await names.open()
  await new Shell(page).connect()
  await names.choose('lastcall', 'bobs-bakery', '4711')
  await names.renew('Renew 3 names for 3 SESH').click()
  await many.together.click()
  await expect(many.sums).toHaveText('3 of 3 done.')
  expect(wallet.signed).toEqual(['wallet_sendCalls'])
  await expect(names.row('4711')).toContainText('Active')
})
