import { parseDeployment } from '@/lib/deployment/deployment'
import { expectAccessible } from '../fixtures/accessible'
import { readRunningWorld } from '../fixtures/running-world'
import { expect, test } from '../fixtures/test'
import { Community } from '../pages/community'

const lounge = (): string => {
  const { messages } = parseDeployment(readRunningWorld().deployment)
  return messages?.communities?.find(({ url }) => url.includes('portal-lounge'))?.url ?? ''
}

test('somebody of a room is written to alone: a request for them, one conversation once they accept', async ({
  talkers,
}) => {
  const [alice, bob] = [await talkers.join('Alice'), await talkers.join('Bob')]
  for (const { messenger } of [alice, bob]) await new Community(messenger).join(lounge(), 'Portal lounge')
  const said = `Who knows about vaults? ${alice.id.slice(-8)}`
  await alice.messenger.write(said)
  await bob.messenger.until(() => bob.messenger.message(said))

  await new Community(bob.messenger).writePrivately(said)
  const { page } = bob.messenger
  await expect(page.getByRole('region', { name: 'Conversation with Alice' })).toContainText(
    'Through 127.0.0.1',
  )
  await expect(page.getByText('they learn your Account ID and your name')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Attach files, up to 10 MB each' })).toHaveCount(0)
  await bob.messenger.write('I do. Ask me here.')
  await expect(bob.messenger.message('I do. Ask me here.')).toContainText('Sent')
  await expect(page.getByText('They have not answered yet.')).toBeVisible()
  await expect(bob.messenger.list.getByText('Waits for an answer, through')).toBeVisible()
  await expectAccessible(page, ['ltr', 'rtl'])

  await alice.messenger.until(() => alice.messenger.list.getByText('Bob').first())
  await expect(alice.messenger.list.getByRole('heading', { name: 'Requests' })).toBeVisible()
  await alice.messenger.open('Bob')
  await expect(alice.messenger.page.getByText('It came through the community at')).toBeVisible()
  await expect(alice.messenger.message('I do. Ask me here.')).toHaveCount(1)
  await alice.messenger.button('Accept').click()
  await alice.messenger.write('Thank you')

  await bob.messenger.until(() => bob.messenger.message('Thank you'))
  await expect(page).toHaveURL(new RegExp(`#${alice.id}$`))
  await expect(bob.messenger.message('I do. Ask me here.')).toHaveCount(1)
  await expect(bob.messenger.list.getByText('Waits for an answer, through')).toHaveCount(0)
  await bob.messenger.write('Any time')
  await alice.messenger.until(() => alice.messenger.message('Any time'))
  await expectAccessible(page, ['ltr', 'rtl'])
})
