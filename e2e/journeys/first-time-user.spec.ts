import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { OpenNodePage } from '../pages/open-node'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test(
  'Frank has nothing: he is led from the first page to his first stake',
  { tag: '@phone' },
  async ({ page, walletOf }) => {
    const wallet = await walletOf('Frank')
    await page.goto('/start')
    await page.getByRole('link', { name: /I have nothing yet/ }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Take play money' })).toBeVisible()
    await page.getByRole('button', { name: 'wallet', exact: true }).first().click()
    await expect(page.getByText(/keeps your keys and signs for you/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'Go to the faucet' }).click()

    await new Shell(page).connect()
    await page.reload()
    await new Shell(page).account.waitFor()
    await page.getByRole('button', { name: /^Give .* SESH/ }).click()
    await expect(page.getByRole('status').filter({ hasText: /are with 0x/ })).toBeVisible()
    expect(await chain().sesh(wallet.address)).toBeGreaterThan(0n)

    await new OpenNodes(page).chooseCheapest()
    const node = new OpenNodePage(page)
    await node.fillMaximum()
    await node.submit()
    const dialog = new TransactionDialog(page)
    await dialog.sign(/^Approve/)
    await dialog.sign(/^Stake/)
    await expect(dialog.result('Staked')).toBeVisible()
  },
)

test('the faucet says what is wrong with an address, and nothing is given', async ({ page }) => {
  await page.goto('/faucet')
  await page.getByRole('textbox', { name: 'Address' }).fill('0x12')
  await page.getByRole('button', { name: /^Give .* SESH/ }).click()
  await expect(page.getByText(/0x followed by 40 digits/).first()).toBeVisible()
})

test('another site cannot make the faucet give', async ({ request, world }) => {
  const answer = await request.post(`${world.urls.web}/api/faucet`, {
    headers: { 'content-type': 'text/plain' },
    data: JSON.stringify({ address: world.person('Frank').address }),
  })
  expect(answer.status()).toBe(415)
})
