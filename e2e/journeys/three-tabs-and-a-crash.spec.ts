import { expect, test } from '../fixtures/test'
import { Messenger } from '../pages/messenger'

test('three tabs are one messenger, whichever of them closes or crashes', async ({ talkers }) => {
  const [ann, bob] = [await talkers.join('Ann', { password: 'correct horse' }), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const openTab = async () => {
    const tab = new Messenger(await ann.context.newPage())
    await tab.page.goto(`/messages#${bob.id}`)
    await expect(tab.message('hello from Bob')).toBeVisible()
    return tab
  }
  const [second, third] = [await openTab(), await openTab()]
  await second.write('from the second tab')
  await expect(third.message('from the second tab')).toBeVisible()
  await expect(ann.messenger.message('from the second tab')).toContainText('Sent: kept by')

  // The first tab has the lead; it dies while it sends.
  const session = await ann.context.newCDPSession(ann.messenger.page)
  await third.field.fill('sent into the crash')
  await third.field.press('Enter')
  const crashed = ann.messenger.page.waitForEvent('crash')
  session.send('Page.crash').catch(() => undefined)
  await crashed
  await expect(third.message('sent into the crash')).toContainText('Sent: kept by')
  await expect(second.message('sent into the crash')).toHaveCount(1)
  await bob.messenger.until(() => bob.messenger.message('sent into the crash'))

  await second.page.close()
  await third.write('and the third goes on')
  await bob.messenger.until(() => bob.messenger.message('and the third goes on'))
  await bob.messenger.write('heard you')
  await third.until(() => third.message('heard you'))
  for (const text of ['from the second tab', 'sent into the crash', 'and the third goes on'])
    await expect(bob.messenger.message(text)).toHaveCount(1)
})
