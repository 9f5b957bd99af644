import { chain } from '../fixtures/chain'
import { pools } from '../fixtures/pools'
import { expect, test } from '../fixtures/test'
import { MicroPoolPage } from '../pages/micro-pool'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

test('a pool that is not filled gives everything back; who signs too late, or asks too much, loses nothing', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Alice')
  const before = await chain().sesh(wallet.address)
  const contribution = await chain().unreservedContractOf(world.person('Grace').address)
  const target = 3_000_000_000_000n
  const pool = await pools().create({ organiser: 'Bob', contribution, target, days: 2n, name: 'Late seat' })
  const [place, dialog] = [new MicroPoolPage(page), new TransactionDialog(page)]
  await place.open(pool)
  await new Shell(page).connect()

  await place.amount.fill('2950')
  await pools().join({ who: 'Bob', pool, amount: 100 })
  await place.button('Join with 2,950 SESH').click()
  await expect(dialog.dialog.getByText(/2,900/).first(), 'another one was faster').toBeVisible()
  await dialog.button('Close').click()

  await place.amount.fill('100')
  await place.button('Join with 100 SESH').click()
  await dialog.sign(/^Approve/)
  await dialog.sign(/^Join with/)
  await expect(dialog.result('Joined')).toBeVisible()
  await dialog.close()
  expect(before - (await chain().sesh(wallet.address))).toBe(100_000_000_000n)

  await place.amount.fill('7')
  await place.button('Join with 7 SESH').click()
  await expect(dialog.button(/^Approve/)).toBeEnabled()
  await world.jumpDays(3)
  await dialog.sign(/^Approve/)
  await expect(dialog.dialog.getByText(/deadline/i).first()).toBeVisible()
  await dialog.button('Close').click()

  await expect(place.says('The deadline has passed')).toBeVisible()
  await page.reload()
  await place.button('Take back 100 SESH').click()
  await dialog.sign('Take back 100 SESH')
  await expect(dialog.result('Taken back')).toBeVisible()
  await dialog.close()
  expect(await chain().sesh(wallet.address)).toBe(before)
})
