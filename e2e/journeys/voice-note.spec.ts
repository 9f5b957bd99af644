import { launchOptions } from '../fixtures/launch'
import { expect, test } from '../fixtures/test'

// A browser without windows has nobody who could allow the microphone.
test.use({ launchOptions: launchOptions('--use-fake-ui-for-media-stream') })

test('a voice note is recorded, sent and played', async ({ talkers }) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  await ann.context.grantPermissions(['microphone'])
  await ann.messenger.button('Record a voice note').click()
  await expect(ann.messenger.page.getByRole('timer')).toHaveText('0:01')
  await ann.messenger.button('Stop recording').click()
  await expect(ann.messenger.page.getByText(/^Ready/)).toBeVisible()
  await ann.messenger.button('Send').click()
  const note = bob.messenger.messages.getByRole('listitem').filter({ hasText: /^Voice note/ })
  await bob.messenger.until(() => note)
  await note.getByRole('button', { name: 'Show' }).click()
  const sound = note.locator('audio')
  await expect(sound).toBeVisible()
  const seconds = () => sound.evaluate((audio: HTMLAudioElement) => audio.duration)
  await expect.poll(seconds, 'it can be played').toBeGreaterThan(0)
})
