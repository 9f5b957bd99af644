import { expect, test } from '../fixtures/test'

const COUNT = 50

test('fifty messages written offline arrive once each, in order, after a reload', async ({ talkers }) => {
  test.setTimeout(120_000)
  const [ann, bob] = [await talkers.join('Ann', { password: 'correct horse' }), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const { messenger, context } = ann
  await context.setOffline(true)
  for (let number = 1; number <= COUNT; number += 1) await messenger.write(`offline ${number}`)
  await expect(messenger.page.getByText(`${COUNT} messages wait to be sent`)).toBeVisible()
  await expect(messenger.message(`offline ${COUNT}`)).toContainText('Sending')

  await messenger.page.route('**/api/relay/**', (route) => route.abort())
  await context.setOffline(false)
  await messenger.page.reload()
  await messenger.page.getByLabel('Password').fill('correct horse')
  await messenger.button('Open messages').click()
  await expect(messenger.message(`offline ${COUNT}`)).toBeVisible()
  await expect(messenger.page.getByText(`${COUNT} messages wait to be sent`)).toBeVisible()
  await messenger.page.unroute('**/api/relay/**')
  await messenger.look()
  await expect(messenger.page.getByText(/messages? waits? to be sent/)).toHaveCount(0, { timeout: 60_000 })

  const there = bob.messenger
  await there.until(() => there.message(`offline ${COUNT}`))
  await there.messages.press('Home')
  const seen: number[] = []
  for (let number = 1; number <= COUNT; number += 1) {
    const row = there.message(`offline ${number}`)
    await row.scrollIntoViewIfNeeded()
    await expect(row).toHaveCount(1)
    seen.push(Number(await row.getAttribute('aria-posinset')))
  }
  const [first = 0] = seen
  expect(first, 'after the two of before').toBeGreaterThan(2)
  expect(seen).toEqual(Array.from({ length: COUNT }, (_, index) => first + index))
})
