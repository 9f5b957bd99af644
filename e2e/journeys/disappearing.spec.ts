import { expect, test } from '../fixtures/test'

const DAY_SECONDS = 86_400
const FIVE_MINUTES_SECONDS = 300

test('what one writes disappears on both sides when its time is over, what the other writes stays', async ({
  talkers,
  world,
}) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const about = await ann.messenger.about()
  await about.getByLabel('Messages disappear').selectOption({ label: '12 hours after sending' })
  await ann.messenger.page.keyboard.press('Escape')
  await expect(ann.messenger.messages).toContainText('Messages disappear 12 hours after they are sent')
  await bob.messenger.until(() =>
    bob.messenger.messages.getByText('Messages disappear 12 hours after they are sent'),
  )
  await ann.messenger.write('gone tomorrow')
  await bob.messenger.until(() => bob.messenger.message('gone tomorrow'))
  await bob.messenger.write('this stays')
  await ann.messenger.until(() => ann.messenger.message('this stays'))

  await world.jumpSeconds(DAY_SECONDS)
  for (const { messenger } of [ann, bob]) {
    await expect(async () => {
      await messenger.look()
      await expect(messenger.message('gone tomorrow')).toHaveCount(0, { timeout: 1_500 })
    }).toPass({ timeout: 30_000 })
    await expect(messenger.message('this stays')).toBeVisible()
  }
})

test('after reading: the other side follows with one click, and both ends are over in time', async ({
  talkers,
  world,
}) => {
  const [ann, bob] = [await talkers.join('Ann'), await talkers.join('Bob')]
  await talkers.introduce(ann, bob, { one: 'Ann', other: 'Bob' })
  const about = await ann.messenger.about()
  await about.getByLabel('Messages disappear').selectOption({ label: '5 minutes after reading' })
  await ann.messenger.page.keyboard.press('Escape')
  await bob.messenger.until(() => bob.messenger.page.getByText('Yours are set differently.'))
  await bob.messenger.button('Do the same').click()
  await expect(bob.messenger.button('Do the same')).toHaveCount(0)
  await ann.messenger.until(() =>
    ann.messenger.messages.getByText('Messages disappear 5 minutes after they are read').nth(1),
  )
  await bob.messenger.write('over once you read it')
  await ann.messenger.until(() => ann.messenger.message('over once you read it'))

  await world.jumpSeconds(2 * FIVE_MINUTES_SECONDS)
  for (const { messenger } of [ann, bob])
    await expect(async () => {
      await messenger.look()
      await expect(messenger.message('over once you read it')).toHaveCount(0, { timeout: 1_500 })
    }).toPass({ timeout: 30_000 })
  await expect(ann.messenger.message('hello from Bob'), 'what came before stays').toBeVisible()
})
