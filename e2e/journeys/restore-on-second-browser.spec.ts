import { expect, test } from '../fixtures/test'
import { Messenger } from '../pages/messenger'

test('13 words bring account, contacts and recent messages into another browser', async ({ talkers }) => {
  const [ann, bob] = [await talkers.join('Ann', { password: 'correct horse' }), await talkers.join('Bob')]
  await ann.messenger.openSettings()
  await ann.messenger.choosePicture({ name: 'me.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') })
  await expect(ann.messenger.page.getByText('Not a picture')).toBeVisible()
  await ann.messenger.choosePicture({
    name: 'me.png',
    mimeType: 'image/png',
    buffer: await ann.messenger.page.screenshot({ clip: { x: 0, y: 0, width: 640, height: 320 } }),
  })
  await expect(ann.messenger.ownPicture).toBeVisible()
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  await expect(bob.messenger.list.locator('img')).toBeVisible()
  const about = await ann.messenger.about()
  await about.getByLabel('Your name for them').fill('Bob from the baker')
  await about.getByRole('button', { name: 'Save' }).click()
  await ann.messenger.page.keyboard.press('Escape')
  await expect(ann.messenger.list.getByText('Bob from the baker')).toBeVisible()

  const second = new Messenger(await (await talkers.newBrowser()).newPage())
  const words = ann.words.split(' ')
  // The last word checks the others: any other in its place is noticed, which a swap is not always.
  const other = words.find((word) => word !== words[12]) ?? ''
  await second.restore({ words: words.with(12, other).join(' ') })
  await expect(second.page.getByText('The words do not agree')).toBeVisible()
  await second.page.getByLabel('Your 13 words').fill(words.with(6, 'zzzzz').join(' '))
  await second.button('Restore account').click()
  await expect(second.page.getByText('Word 7 is not of the list')).toBeVisible()
  await second.page.getByLabel('Your 13 words').fill(words.slice(1).join(' '))
  await second.button('Restore account').click()
  await expect(second.page.getByText('12 words are here')).toBeVisible()
  await second.page.getByLabel('Your 13 words').fill(ann.words)
  await second.button('Restore account').click()
  await second.until(() => second.list.getByText('Bob from the baker'))
  await second.open('Bob from the baker')
  await second.until(() => second.message('hello from Bob'))
  await expect(second.message('hello from Ann')).toBeVisible()

  await second.openSettings()
  await expect(second.ownPicture).toBeVisible()
  await second.open('Bob from the baker')
  await second.write('from my other computer')
  await bob.messenger.until(() => bob.messenger.message('from my other computer'))
  await ann.messenger.until(() => ann.messenger.message('from my other computer'))
  await expect(bob.messenger.message('from my other computer')).toHaveCount(1)
})
