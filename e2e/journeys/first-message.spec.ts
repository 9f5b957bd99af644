import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { Messenger } from '../pages/messenger'

test('from nothing to the first message: account, words on paper, a friend who answers', async ({
  page,
  talkers,
}) => {
  test.slow()
  const ann = new Messenger(page)
  await page.goto('/messages')
  await expect(ann.button('Create an account')).toBeVisible()
  await expectAccessible(page, ['ltr', 'rtl'])
  await ann.button('Create an account').click()
  await page.getByLabel('Your name').fill('Ann')
  await page.getByLabel('Password for this browser').fill('short')
  await ann.button('Create account').click()
  await expect(page.getByText('The password is too short')).toBeVisible()
  await page.getByLabel('Password for this browser').fill('correct horse battery')
  await ann.button('Create account').click()

  await ann.choosePicture({
    name: 'me.png',
    mimeType: 'image/png',
    buffer: await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 320 } }),
  })
  await expect(ann.ownPicture).toBeVisible()
  await expectAccessible(page, ['ltr', 'rtl'])
  await ann.button('Continue').click()

  await expect(page.getByRole('heading', { name: 'Your 13 words' })).toBeVisible()
  const words = await ann.words()
  expect(words).toHaveLength(13)
  await ann.button('I wrote them down').click()
  await page.getByLabel('Word 2').fill(words[1] ?? '')
  await page.getByLabel('Word 7').fill('wrong')
  await page.getByLabel('Word 13').fill(words[12] ?? '')
  await ann.button('Check the words').click()
  await expect(page.getByText('This is not word 7.')).toBeVisible()
  await page.getByLabel('Word 7').fill(words[6] ?? '')
  await ann.button('Check the words').click()
  await expect(ann.list).toBeVisible()

  const bob = await talkers.join('Bob')
  await ann.begin(bob.id)
  await ann.write('Is it you? <b>bold</b> https://example.org')
  await expect(ann.message('Is it you? <b>bold</b> https://example.org')).toContainText('Sent: kept by')
  await bob.messenger.until(() => bob.messenger.list.getByText('Ann').first())
  await bob.messenger.open('Ann')
  await expect(bob.messenger.message('Is it you? <b>bold</b> https://example.org')).toBeVisible()
  await expect(bob.messenger.messages.getByRole('link')).toHaveCount(0)
  await bob.messenger.messages.getByRole('button', { name: 'https://example.org' }).click()
  const address = bob.messenger.page.getByRole('dialog', { name: 'Open this address?' })
  await expect(address.getByRole('link', { name: 'Open example.org' })).toHaveAttribute('rel', /noreferrer/)
  await expectAccessible(bob.messenger.page, ['ltr', 'rtl'])
  await bob.messenger.page.keyboard.press('Escape')
  await bob.messenger.write('It is.')
  await ann.until(() => ann.message('It is.'))
  await expectAccessible(page, ['ltr', 'rtl'])

  await page.reload()
  await page.getByLabel('Password').fill('not this one')
  await ann.button('Open messages').click()
  await expect(page.getByText('The password does not open it')).toBeVisible()
  await page.getByLabel('Password').fill('correct horse battery')
  await ann.button('Open messages').click()
  await expect(ann.message('It is.')).toBeVisible()
})
