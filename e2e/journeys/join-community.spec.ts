import { parseDeployment } from '@/lib/deployment/deployment'
import { expectAccessible } from '../fixtures/accessible'
import { readRunningWorld } from '../fixtures/running-world'
import { expect, test } from '../fixtures/test'
import { Community } from '../pages/community'

function linkTo(room: string): string {
  const { messages } = parseDeployment(readRunningWorld().deployment)
  const found = messages?.communities?.find(({ url }) => url.includes(room))
  if (!found) throw new Error(`the world has no room ${room}`)
  return found.url
}

test('a room for reading: looked at before it is joined, read, reacted to, left', async ({ talkers }) => {
  const ann = await talkers.join('Ann')
  const { messenger } = ann
  const community = new Community(messenger)
  await community.goToJoin()
  await community.readLink('https://example.org')
  await expect(messenger.page.getByText('This is no link to a room of a community.')).toBeVisible()
  await expectAccessible(messenger.page, ['ltr', 'rtl'])

  await community.join(linkTo('portal-news'), 'Portal news')
  const room = community.room('Portal news')
  await expect(room.getByText('This room is for reading.')).toBeVisible()
  await expect(room.getByRole('textbox')).toHaveCount(0)
  const newest = messenger.messages
    .getByRole('listitem')
    .filter({ hasText: 'Messages: your account lives in this browser' })
    .first()
  await expect(newest).toBeVisible()
  await expect(messenger.messages.getByText('Session Portal').first()).toBeVisible()
  await expect(room.getByRole('button', { name: 'Pinned message:' })).toContainText('Nobody from this portal')

  await newest.getByRole('button', { name: 'What to do with this message' }).click()
  await newest.getByRole('button', { name: 'React with 🥰' }).click()
  await expect(newest.getByRole('button', { name: '🥰, 1 reaction' })).toHaveAttribute('aria-pressed', 'true')
  await expectAccessible(messenger.page, ['ltr', 'rtl'])
  await community.leave('Portal news')
})

test('a room to talk in: what one writes the other reads once, under ids of the community', async ({
  talkers,
}) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  const [annThere, bobThere] = [new Community(ann.messenger), new Community(bob.messenger)]
  const link = linkTo('portal-lounge')
  await annThere.join(link, 'Portal lounge')

  // Where people are looked for, a link to a room is known as such, and nothing is looked up.
  await bob.messenger.begin(link)
  await expect(bob.messenger.button('See what it is')).toBeVisible()

  // Bob gets the link in a message, which asks and joins nothing by itself.
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  await ann.messenger.write(`Come: ${link}`)
  await bob.messenger.until(() => bob.messenger.message(`Come: ${link}`))
  const card = bob.messenger.message(`Come: ${link}`)
  await card.getByRole('button', { name: 'See what it is' }).click()
  await expect(card.getByText('Questions and answers about Session Portal.')).toBeVisible()
  await card.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(bobThere.room('Portal lounge')).toBeVisible()

  await ann.messenger.open('Portal lounge')
  await ann.messenger.write('Is <i>anybody</i> here?')
  await expect(ann.messenger.message('Is <i>anybody</i> here?')).toContainText('Sent')
  await bob.messenger.until(() => bob.messenger.message('Is <i>anybody</i> here?'))
  const question = bob.messenger.message('Is <i>anybody</i> here?')
  await expect(question).toContainText('Ann')
  await expect(question).toContainText(/15[0-9a-f]{2}…[0-9a-f]{4}/)
  await expect(question).toHaveCount(1)
  await expect(question).not.toContainText(ann.id.slice(0, 4))
  await expect(question).not.toContainText(ann.id.slice(-4))

  await bob.messenger.write('I am.')
  await ann.messenger.until(() => ann.messenger.message('I am.'))
  await expectAccessible(ann.messenger.page, ['ltr', 'rtl'])

  await ann.messenger.choose('Is <i>anybody</i> here?', 'Delete for everyone')
  await expect(ann.messenger.message('Is <i>anybody</i> here?')).toHaveCount(0)
  await expect(async () => {
    await bob.messenger.look()
    await expect(question).toHaveCount(0, { timeout: 1_500 })
  }).toPass({ timeout: 30_000 })

  await bobThere.leave('Portal lounge')
  await annThere.leave('Portal lounge')
})
