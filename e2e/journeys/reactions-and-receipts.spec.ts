import { expect, test } from '../fixtures/test'

test('reactions, answers, receipts, and words taken back', async ({ talkers }) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  for (const { messenger } of [ann, bob]) {
    await messenger.openSettings()
    await messenger.switchOn('Tell others when I read their messages')
    await messenger.switchOn('Show others that I am writing')
  }
  await ann.messenger.open('Bob')
  await ann.messenger.write('tea or coffee?')
  await bob.messenger.open('Ann')
  await bob.messenger.until(() => bob.messenger.message('tea or coffee?'))
  await ann.messenger.until(() => ann.messenger.message('tea or coffee?').getByText('Read', { exact: true }))

  await bob.messenger.choose('tea or coffee?', /^React with/)
  const reaction = ann.messenger.message('tea or coffee?').getByRole('button', { name: /1 reaction$/ })
  await ann.messenger.until(() => reaction)

  await bob.messenger.choose('tea or coffee?', 'Answer')
  await bob.messenger.field.pressSequentially('tea')
  await ann.messenger.until(() => ann.messenger.list.getByText('is writing'))
  await bob.messenger.field.press('Enter')
  await ann.messenger.until(() => ann.messenger.message('tea'))
  await expect(ann.messenger.message('tea').getByRole('blockquote')).toHaveText('tea or coffee?')

  await bob.messenger.choose('tea', 'Delete for everyone')
  await ann.messenger.until(() => ann.messenger.message('This message was taken back.'))
  await expect(ann.messenger.message('tea')).toHaveCount(0)
})
