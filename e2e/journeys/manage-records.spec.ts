import { expect, test } from '../fixtures/test'
import { NamePage } from '../pages/own-name'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const ACCOUNT = `05${'d1'.repeat(32)}`

test(
  'Bob points a name to his account, reads it back, and clears it',
  { tag: '@phone' },
  async ({ page, walletOf }) => {
    await walletOf('Bob')
    const [name, dialog] = [new NamePage(page), new TransactionDialog(page)]
    await name.open('hurry')
    await new Shell(page).connect()
    await name.point('05 is not an account')
    await expect(name.text(/An Account ID is 05 followed by 64 digits/)).toBeVisible()
    await name.point(ACCOUNT.toUpperCase())
    await dialog.sign('Write the record')
    await expect(dialog.result('Record written')).toBeVisible()
    await dialog.close()
    await expect(
      name.text('Written to the chain and read back: the name points to 05d1d1…d1d1.'),
    ).toBeVisible()

    await page.reload()
    await expect(name.text(ACCOUNT), 'the browser decrypts it for whoever knows the name').toBeVisible()
    await name.clearAccount.click()
    await dialog.sign('Clear the record')
    await dialog.close()
    await expect(name.text(ACCOUNT)).toBeHidden()
  },
)

test('records say whose they are: E-17, E-18', async ({ page }) => {
  const name = new NamePage(page)
  await name.open('kayak')
  await expect(name.text('This record belongs to a previous owner')).toBeVisible()
  await name.open('copper')
  await expect(name.text('This record does not belong to this name')).toBeVisible()
  await name.open('anchor')
  await expect(name.text('Public record')).toBeVisible()
  await name.open('basket')
  await expect(name.text('write to me: <b>basket</b> at example.org')).toBeVisible()
  await expect(page.getByRole('main').locator('b')).toHaveCount(0)
})

test('what is no name is told by its character; what a link carries besides the name is ignored: E-02, E-30', async ({
  page,
}) => {
  const name = new NamePage(page)
  await name.open('ali%E2%80%8Bce')
  await expect(name.text(/U\+200B at place 4 cannot be part of a name/)).toBeVisible()
  await name.open('alice?to=0x000000000000000000000000000000000000dEaD&record=05ff&price=1')
  await expect(page.getByRole('heading', { level: 1, name: 'alice' })).toBeVisible()
  await expect(name.text(/dEaD|05ff/)).toHaveCount(0)
})
