import { expect, test } from '../fixtures/test'

test('a stranger waits until one accepts; who is blocked is not heard until unblocked', async ({
  talkers,
}) => {
  const [ann, bob, eve] = [await talkers.join('Ann'), await talkers.join('Bob'), await talkers.join('Eve')]
  await ann.messenger.begin(bob.id)
  await ann.messenger.write('may I?')
  await eve.messenger.begin(bob.id)
  await eve.messenger.write('buy now')

  const { messenger } = bob
  await messenger.until(() => messenger.list.getByText('Ann').first())
  await messenger.until(() => messenger.list.getByText('Eve').first())
  await expect(messenger.list.getByRole('heading', { name: 'Requests' })).toBeVisible()
  await messenger.open('Eve')
  await messenger.button('Block').click()
  await expect(messenger.list.getByText('Eve')).toHaveCount(0)
  await messenger.open('Ann')
  await expect(messenger.page.getByText('Ann wants to write to you')).toBeVisible()
  await messenger.button('Accept').click()
  await expect(messenger.page.getByText('Ann wants to write to you')).toHaveCount(0)
  await expect(messenger.list.getByRole('heading', { name: 'Requests' })).toHaveCount(0)

  await eve.messenger.write('buy now, I said')
  await expect(eve.messenger.message('buy now, I said')).toContainText('Sent: kept by')
  await ann.messenger.write('thank you')
  await messenger.until(() => messenger.message('thank you'))
  await expect(messenger.list.getByText('Eve')).toHaveCount(0)

  await messenger.openSettings()
  await messenger.button('Unblock Eve').click()
  await expect(messenger.page.getByText('You have blocked nobody.')).toBeVisible()
  await eve.messenger.write('may I ask again?')
  await messenger.until(() => messenger.list.getByText('Eve').first())
})
