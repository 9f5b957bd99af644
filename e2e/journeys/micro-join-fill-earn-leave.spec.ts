import { ONE_SESH } from '@/lib/units/sesh'
import { expectAccessible } from '../fixtures/accessible'
import { chain } from '../fixtures/chain'
import { pools } from '../fixtures/pools'
import { expect, test } from '../fixtures/test'
import { Keyboard } from '../pages/keyboard'
import { MicroPoolPage } from '../pages/micro-pool'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('without a mouse Alice joins a pool; others fill it, it earns, she claims and asks to leave', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Alice')
  const contribution = await chain().unreservedContractOf(world.person('Grace').address)
  const target = await chain().open(contribution)
  const pool = await pools().create({
    organiser: 'Grace',
    contribution,
    target,
    days: 14n,
    name: 'Meadow seat',
  })
  await world.settle()

  const [place, dialog, shell] = [new MicroPoolPage(page), new TransactionDialog(page), new Shell(page)]
  await page.goto('/stake/pools')
  const keyboard = new Keyboard(page)
  await keyboard.press(page.getByRole('link', { name: 'Meadow seat' }))
  await place.says('This pool can be joined').waitFor()
  await keyboard.press(shell.connectButton)
  await keyboard.press(shell.journeyWallet)
  await shell.account.waitFor()
  await keyboard.write(place.amount, '0.5')
  await expect(place.says(/takes at least 1 SESH/)).toBeVisible()
  await keyboard.write(place.amount, '10000')
  await keyboard.press(place.button('Join with 10,000 SESH'))
  await keyboard.press(dialog.button(/^Approve/))
  await keyboard.press(dialog.button(/^Join with/))
  await expect(dialog.result('Joined')).toBeVisible()
  await keyboard.press(dialog.button('Done'))
  await expect(place.button('Take back 10,000 SESH')).toBeVisible()
  expect(await chain().allowance(wallet.address, pool), 'nothing stays allowed').toBe(0n)
  await expectAccessible(page, ['ltr', 'rtl'])

  await world.fund(world.person('Bob').address, { sesh: String(target) })
  await pools().join({ who: 'Bob', pool, amount: Number(target / ONE_SESH) - 10_100 })
  await page.reload()
  await expect(place.amount, 'a reload keeps what was typed').toHaveValue('10000')
  await place.amount.fill('100')
  await place.button('Join with 100 SESH').click()
  await dialog.sign(/^Approve/)
  await dialog.sign('Fill it with 100 SESH')
  await expect(dialog.result('Joined')).toBeVisible()
  await dialog.close()
  await expect(place.says('The seat is working'), 'the last member took the seat for all').toBeVisible()
  await world.jumpDays(3)
  await page.reload()

  const before = await chain().sesh(wallet.address)
  await place.button('Collect for the pool').click()
  await dialog.sign('Collect')
  await expect(dialog.result('Collected')).toBeVisible()
  await dialog.close()
  await place.button(/^Claim/).click()
  await dialog.sign(/^Claim/)
  await expect(dialog.result('Claimed')).toBeVisible()
  await dialog.close()
  expect(await chain().sesh(wallet.address)).toBeGreaterThan(before)

  await expect(place.says(/SESH do, [\d.,]+ are missing/)).toBeVisible()
  await place.button('Wish to leave').click()
  await dialog.sign('Wish to leave')
  await expect(dialog.result('Wished')).toBeVisible()
  await dialog.close()
  await place.button('Ask the node to leave').click()
  await dialog.sign('Ask the node to leave')
  await expect(dialog.result('Asked')).toBeVisible()
  await dialog.close()

  await page.goto('/my')
  await expect(page.getByRole('region', { name: 'Micro pools' }).getByText('10,100')).toBeVisible()
})

test('Alice hands half of her position on', async ({ page, world, walletOf }) => {
  const wallet = await walletOf('Alice')
  const contribution = await chain().unreservedContractOf(world.person('Grace').address)
  const target = 3_000_000_000_000n
  const pool = await pools().create({ organiser: 'Bob', contribution, target, days: 5n, name: 'Small seat' })
  await pools().join({ who: 'Alice', pool, amount: 500 })
  const [place, dialog] = [new MicroPoolPage(page), new TransactionDialog(page)]
  await place.open(pool)
  await new Shell(page).connect()
  await page.getByText('Hand your position on').click()
  await place.field('How much of it').fill('250')
  const bob = world.person('Bob').address
  await place.field('Who gets it').fill(bob)
  await place.button('Hand it on').click()
  await dialog.sign(/^Hand 250 SESH/)
  await expect(dialog.result('Handed on')).toBeVisible()
  expect(await pools().shares(pool, bob)).toBe(250_000_000_000n)
  expect(await pools().shares(pool, wallet.address)).toBe(250_000_000_000n)
})
