import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { StakeChoice } from '../pages/stake-choice'

test.use({ changesWorld: false })

test('somebody compares the four ways for an amount, opens a formula, and goes on with one', async ({
  page,
}) => {
  const choice = new StakeChoice(page)
  await choice.open()
  await expect(choice.ways).toHaveCount(4)
  await expect(choice.way('A node of your own')).toContainText('24,000 SESH more are needed')
  await expect(choice.way('A seat in a node')).toContainText(/1,083\.33 SESH more are needed/)
  for (const way of ['A micro pool', 'Liquid staking'])
    await expect(choice.way(way)).toContainText(/\d%\s*net a year, [\d.,]+ SESH/)

  await choice.why('Liquid staking')
  for (const part of [
    /At today's rate: .* shared by \d+ nodes/,
    /The vault keeps 5\.5% of rewards/,
    /Read at block \d+/,
  ])
    await expect(choice.way('Liquid staking').getByText(part)).toBeVisible()
  await page.keyboard.press('Escape')
  await expectAccessible(page, ['ltr', 'rtl'])

  await choice.amount.fill('none')
  await expect(page.getByText('This is no amount above zero')).toBeVisible()
  await choice.amount.fill('30000')
  await expect(choice.way('A node of your own')).toContainText(/net a year/)
  await expect(page).toHaveURL(/amount=30000/)
  await page.reload()
  await expect(choice.amount).toHaveValue('30000')
  await choice.way('A micro pool').getByRole('link', { name: 'See pools' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Micro pools' })).toBeVisible()
})
