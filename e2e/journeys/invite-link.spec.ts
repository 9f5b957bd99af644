import { names } from '../fixtures/names'
import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { Messenger } from '../pages/messenger'

test('an invite link leads a newcomer through the first steps into the conversation', async ({ talkers }) => {
  const ann = await talkers.join('Ann')
  const context = await talkers.newBrowser()
  const bob = new Messenger(await context.newPage())
  await bob.page.goto(`/i#${ann.id}`)
  await expect(bob.page.getByText(ann.id)).toBeVisible()
  await expect(bob.page.getByText('This link also told the server')).toHaveCount(0)
  await expectAccessible(bob.page, ['ltr', 'rtl'])
  await bob.page.getByRole('link', { name: 'Write to them' }).click()
  await bob.button('Create an account').click()
  await bob.page.getByLabel('Your name').fill('Bob')
  await bob.page.getByLabel('Keep this account in this browser').uncheck()
  await bob.button('Create account').click()
  await bob.button('Continue').click()
  await bob.button('Do this later').click()
  await bob.write('your link works')
  await ann.messenger.until(() => ann.messenger.list.getByText('Bob').first())
  await ann.messenger.open('Bob')
  await expect(ann.messenger.message('your link works')).toBeVisible()
})

test('a hostile or broken invitation is told as such, and nothing happens', async ({ page }) => {
  const id = `05${'ab'.repeat(32)}`
  for (const path of [
    '/i',
    `/i/${id}/send`,
    `/i/${id}00`,
    '/i/%3Cimg%20src%3Dx%3E',
    '/i/ali%E2%80%AEce',
    '/i#javascript:1',
  ]) {
    await page.goto('about:blank')
    await page.goto(path)
    await expect(page.getByText('This invitation is broken')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Write to them' })).toHaveCount(0)
  }
})

test('an id in the path is read, too, and it is said who learned of it', async ({ page }) => {
  const id = `05${'ab'.repeat(32)}`
  await page.goto(`/i/${id}`)
  await expect(page.getByText(id)).toBeVisible()
  await expect(page.getByText('This link also told the server of this page whom it names.')).toBeVisible()
})

test('a code is read from a picture; without a camera that is said', async ({ talkers }) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  await ann.messenger.list.getByRole('link', { name: 'New conversation' }).click()
  const picture = await ann.messenger.page.getByRole('img', { name: 'Code of your invite link' }).screenshot()
  await bob.messenger.list.getByRole('link', { name: 'New conversation' }).click()
  await bob.messenger.button('Scan a code').click()
  await expect(bob.messenger.page.getByText('There is no camera')).toBeVisible()
  await expectAccessible(bob.messenger.page, ['ltr', 'rtl'])
  const choose = async (file: { name: string; mimeType: string; buffer: Buffer }) => {
    const chooser = bob.messenger.page.waitForEvent('filechooser')
    await bob.messenger.button('Choose a picture').click()
    await (await chooser).setFiles(file)
  }
  await choose({ name: 'broken.png', mimeType: 'image/png', buffer: Buffer.from('no picture') })
  await expect(bob.messenger.page.getByText('There is no code in this picture')).toBeVisible()
  await choose({ name: 'code.png', mimeType: 'image/png', buffer: picture })
  await bob.messenger.write('scanned')
  await ann.messenger.until(() => ann.messenger.list.getByText('Bob').first())
})

test('a name leads to its account once chain and nodes say the same', async ({ talkers }) => {
  const ann = await talkers.join('Ann')
  const { page } = ann.messenger
  const account = await names().accountOf('carol')
  await ann.messenger.begin('no-such-friend')
  await expect(page.getByText('"no-such-friend" belongs to nobody')).toBeVisible()
  await ann.messenger.begin('bobs-bakery')
  await expect(page.getByText('bobs-bakery has an owner but points to no account.')).toBeVisible()
  await ann.messenger.begin('kayak')
  await expect(page.getByText('kayak changed hands since this account was written into it')).toBeVisible()
  await ann.messenger.begin('carol')
  await expect(page.getByText('carol is this account:')).toBeVisible()
  await expect(page.getByText(account ?? 'no account')).toBeVisible()
  await expect(page.getByText('Chain and nodes of the network say the same.')).toBeVisible()
  await ann.messenger.button('Open conversation').click()
  await expect(ann.messenger.field).toBeVisible()
})
