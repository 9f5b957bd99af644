import { expectAccessible } from '../fixtures/accessible'
import { expect, test } from '../fixtures/test'

const LARGEST = 10_000_000

test('pictures, pages and large files between two people', async ({ talkers }) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  const attach = ann.messenger.button('Attach files, up to 10 MB each')
  await ann.messenger.begin(bob.id)
  await expect(ann.messenger.field).toBeVisible()
  await expect(attach).toHaveCount(0)
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })

  const choose = async (...files: { name: string; mimeType: string; buffer: Buffer }[]) => {
    const chooser = ann.messenger.page.waitForEvent('filechooser')
    await attach.click()
    await (await chooser).setFiles(files)
  }
  await choose({ name: 'film.bin', mimeType: '', buffer: Buffer.alloc(LARGEST + 1) })
  await expect(ann.messenger.page.getByText('The file is too large')).toBeVisible()
  await ann.messenger.button('Leave film.bin out').click()

  const picture = await ann.messenger.page.screenshot({ clip: { x: 0, y: 0, width: 64, height: 64 } })
  await choose(
    { name: 'cat.png', mimeType: 'image/png', buffer: picture },
    { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<script>alert(1)</script>') },
  )
  await expect(ann.messenger.page.getByText(/^Ready/)).toHaveCount(2)
  await expectAccessible(ann.messenger.page, ['ltr', 'rtl'])
  await ann.messenger.write('look at this')
  await expect(ann.messenger.message('look at this')).toContainText('Sent: kept by')

  const { messenger } = bob
  await messenger.until(() => messenger.message('look at this'))
  const row = messenger.message('look at this')
  await expect(row.getByRole('img', { name: 'cat.png' })).toHaveCount(0)
  await row.getByRole('button', { name: 'Show' }).click()
  await expect(row.getByRole('img', { name: 'cat.png' })).toBeVisible()
  await row.getByRole('button', { name: 'Fetch' }).click()
  const download = messenger.page.waitForEvent('download')
  await row.getByRole('link', { name: 'Save page.html' }).click()
  expect((await download).suggestedFilename()).toBe('page.html')
  expect(messenger.page.url()).toContain('/messages')

  await messenger.button('Record a voice note').click()
  await expect(messenger.page.getByText('This page may not use the microphone.')).toBeVisible()
})

test('a file chosen without a network survives a reload and goes when the network is back', async ({
  talkers,
}) => {
  const [ann, bob] = [await talkers.join('Ann', { password: 'correct horse' }), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const { messenger } = ann
  await messenger.page.route('**/api/relay/**', (route) => route.abort())
  const chooser = messenger.page.waitForEvent('filechooser')
  await messenger.button('Attach files, up to 10 MB each').click()
  await (await chooser).setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('hello') })
  await expect(messenger.page.getByText(/^Ready/)).toBeVisible()
  await messenger.page.reload()
  await messenger.page.getByLabel('Password').fill('correct horse')
  await messenger.button('Open messages').click()
  await expect(messenger.page.getByText(/^Ready/)).toBeVisible()
  await messenger.button('Send').click()
  await expect(messenger.messages.getByText('Uploading: 0 kB of 1 kB')).toBeVisible()
  await messenger.page.unroute('**/api/relay/**')
  await messenger.look()
  await bob.messenger.until(() => bob.messenger.messages.getByText('note.txt'))
  await expect(messenger.messages.getByText('Uploading')).toHaveCount(0)
})
