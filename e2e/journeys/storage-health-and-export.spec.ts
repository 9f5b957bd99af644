import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'
import { Messenger } from '../pages/messenger'

const PASSWORD = 'history password'

test('storage that is cleared while messages are open: words and history are saved, the account is kept again', async ({
  talkers,
}) => {
  const [ann, bob] = [await talkers.join('Ann', { password: 'correct horse' }), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const { messenger } = ann
  await messenger.clearStorage()
  await messenger.until(() => messenger.list.getByText('What was kept here is gone'))
  await expectAccessible(messenger.page, ['ltr', 'rtl'])
  await messenger.list.getByRole('link', { name: 'Show my words, save my history' }).click()
  await messenger.page.getByLabel('Password', { exact: true }).fill('correct horse')
  await messenger.button('Show my 13 words').click()
  await expect(messenger.button('Hide the words')).toBeVisible()
  for (const word of new Set(ann.words.split(' ')))
    await expect(messenger.page.getByText(word, { exact: true }).first()).toBeVisible()
  await messenger.page.getByLabel('Password for the file').fill(PASSWORD)
  const download = messenger.page.waitForEvent('download')
  await messenger.button('Save history to a file').click()
  await download
  await messenger.button('Keep my account here again').click()
  await expect(messenger.list.getByText('What was kept here is gone')).toHaveCount(0)

  await messenger.page.reload()
  await messenger.page.getByLabel('Password').fill('correct horse')
  await messenger.button('Open messages').click()
  await messenger.open('Bob')
  await expect(messenger.message('hello from Bob')).toHaveCount(1)
  await messenger.write('kept again')
  await bob.messenger.until(() => bob.messenger.message('kept again'))
})

test('where messages are, a sealed history file, and its way back into another browser', async ({
  talkers,
}) => {
  const [ann, bob] = [await talkers.join('Ann', { password: 'correct horse' }), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const { messenger } = ann
  await ann.messenger.openSettings()
  const facts = messenger.page.getByRole('definition')
  await expect(facts.filter({ hasText: /^2$/ })).toBeVisible()
  await expect(messenger.page.getByText('Last history file')).toBeVisible()
  await expect(facts.filter({ hasText: 'Never' })).toBeVisible()
  await expectAccessible(messenger.page, ['ltr', 'rtl'])
  await messenger.page.getByLabel('Password for the file').fill(PASSWORD)
  const download = messenger.page.waitForEvent('download')
  await messenger.button('Save history to a file').click()
  const file = await (await download).path()
  await expect(messenger.page.getByText('The file was saved.')).toBeVisible()
  await expect(facts.filter({ hasText: 'Never' })).toHaveCount(0)

  await messenger.button('Remove from this browser').click()
  await messenger.button('Remove account and messages').click()
  await expect(messenger.button('Create an account')).toBeVisible()

  // Nothing comes from the network here: what is shown came from the file.
  const second = new Messenger(await (await talkers.newBrowser()).newPage())
  await second.page.route('**/api/relay/**', (route) => route.abort())
  await second.restore({ words: ann.words })
  await second.openSettings()
  await second.page.getByLabel('Password of the file').fill('not this one')
  const choose = async () => {
    const chooser = second.page.waitForEvent('filechooser')
    await second.button('Add a history file').click()
    await (await chooser).setFiles(file)
  }
  await choose()
  await expect(second.page.getByText('The password does not open it')).toBeVisible()
  await second.page.getByLabel('Password of the file').fill(PASSWORD)
  await choose()
  await expect(second.page.getByText('2 messages were added.')).toBeVisible()
  await second.list.getByRole('link').filter({ hasText: 'hello from Bob' }).click()
  await expect(second.message('hello from Bob')).toHaveCount(1)
  await expect(second.message('hello from Ann')).toHaveCount(1)
})
