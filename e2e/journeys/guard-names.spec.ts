import { sesh } from '@/lib/units/sesh'
import { names } from '../fixtures/names'
import { expect, test } from '../fixtures/test'
import { NamePage } from '../pages/own-name'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('E-34: a name is given up only after it was looked for and typed', async ({ page, walletOf }) => {
  await walletOf('Bob')
  const name = new NamePage(page)
  await name.open('4711')
  await new Shell(page).connect()
  const give = name.actions.getByRole('button', { name: 'Give it up' })
  await expect(give).toBeHidden()
  await name.actions.getByText('Advanced').click()
  await expect(name.text(/Whoever you approved .* can do the same/)).toBeVisible()
  await expect(name.actions.getByRole('link', { name: 'See whom you approved' })).toHaveAttribute(
    'href',
    '/my/names/approvals',
  )
  const typed = name.actions.getByLabel('Type 4711 to confirm')
  await typed.fill('4712')
  await expect(name.text('That is not 4711. Nothing was sent.')).toBeVisible()
  await expect(give).toBeDisabled()
  await typed.fill('4711')
  await give.click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Give 4711 up')
  await expect(dialog.result('Given up')).toBeVisible()
  expect(await names().isHeld('4711')).toBe(false)
  await dialog.close()
  await expect(name.text('Nobody holds this name')).toBeVisible()
})

test('E-09: SESH that a contract may still take is shown as a danger and taken back', async ({
  page,
  world,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  const { privateKey } = world.person('Alice')
  await names().allowRegistry({ privateKey, amount: sesh(10n ** 18n) })
  await page.goto('/my/names/approvals')
  await new Shell(page).connect()
  await expect(page.getByText('Dangerous').first()).toBeVisible()
  await page.getByRole('button', { name: /^Take back what the .*registry/i }).click()
  const dialog = new TransactionDialog(page)
  await dialog.sign('Take it back')
  await expect(dialog.result('Allowance taken back')).toBeVisible()
  expect(await names().registryAllowance(wallet.address)).toBe(0n)
  await dialog.close()
  await expect(page.getByText('None. Nothing can be taken.')).toBeVisible()
})

test('E-21: renewals that are switched off while a page is open are told within a minute, and other code, too', async ({
  page,
  world,
}) => {
  const name = new NamePage(page)
  await name.open('bobs-bakery')
  await expect(name.text(/^in \d/)).toBeVisible()
  await names().flipRenewals(world.person('deployer').privateKey)
  const told = page.getByText('The rules for names have just changed')
  await expect(told).toBeVisible({ timeout: 45_000 })
  await expect(page.getByText(/Renewals were switched off/)).toBeVisible()
  await names().replaceRegistryCode()
  await expect(page.getByText(/The registry of names runs other code/)).toBeVisible({ timeout: 45_000 })
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(told).toHaveCount(0)
})
