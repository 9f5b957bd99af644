import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { ManyPage } from '../pages/many'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

const ASK = 'Ask nodes to leave'
const REMOVE = 'Remove nodes that may go'
const CLAIM = 'Claim'
const MORE_THAN_A_THIRD = 12

test(
  'Carol asks two nodes to leave and removes them, one signature after the other, over a reload',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    test.slow()
    await walletOf('Carol')
    const [many, dialog] = [new ManyPage(page), new TransactionDialog(page)]
    await many.open()
    await new Shell(page).connect()
    await many.choose(ASK, 'Node 1')
    await many.choose(ASK, 'Node 13')
    await many.begin()
    await expect(many.together, 'this wallet takes one call at a time').toBeHidden()
    await many.next.click()
    await dialog.sign('Ask to leave')
    await expect(dialog.result('Asked to leave')).toBeVisible()
    await page.reload()
    await expect(many.sums).toHaveText('1 of 2 done, one left.')
    await many.next.click()
    await dialog.sign('Ask to leave')
    await dialog.close()
    await expect(many.sums).toHaveText('2 of 2 done.')
    await page.getByRole('button', { name: 'Done' }).click()

    await world.jumpDays(15)
    await page.reload()
    await many.choose(REMOVE, 'Node 1')
    await many.choose(REMOVE, 'Node 13')
    await many.begin()
    for (const sums of ['1 of 2 done, one left.', '2 of 2 done.']) {
      await many.next.click()
      await dialog.sign('Remove the node')
      await dialog.close()
      await expect(many.sums).toHaveText(sums)
    }
  },
)

test('a wallet that takes several calls is asked once, and partial success is told', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Carol')
  wallet.takeBatches()
  const many = new ManyPage(page)
  await many.open()
  await new Shell(page).connect()
  await many.choose(ASK, 'Node 1')
  await many.choose(ASK, 'Node 13')
  await many.choose(ASK, 'Node 24')
  await many.begin()
  await expect(many.together).toBeVisible()
  wallet.loseCall(1)
  await many.together.click()
  await expect(many.sums).toHaveText('2 of 3 done, one failed.')
  await expect(many.item('Ask node 13 to leave')).toContainText('It never came into the chain')
  expect(wallet.signed).toEqual(['wallet_sendCalls'])
  expect(await chain().leaveRequestedAt(13n), 'what the page says failed did not happen').toBe(0n)
})

test('what failed says why in its row at once, also after a reload, and can be done later', async ({
  page,
  world,
  walletOf,
}) => {
  test.slow()
  const wallet = await walletOf('Carol')
  wallet.takeBatches()
  const [many, dialog] = [new ManyPage(page), new TransactionDialog(page)]
  await many.open()
  await new Shell(page).connect()
  await many.choose(CLAIM, "Your wallet's rewards")
  await many.choose(ASK, 'Node 1')
  await many.choose(ASK, 'Node 13')
  await many.begin()
  await expect(many.together).toBeVisible()
  await world.refuse(MORE_THAN_A_THIRD)
  await many.together.click()
  await expect(many.sums).toHaveText('2 of 3 done, one failed.')
  const claim = many.item('Claim your rewards')
  await expect(claim).toContainText(/Too few nodes gave their signature/)
  await page.reload()
  await expect(claim).toContainText(/Too few nodes gave their signature/)

  await world.refuse(0)
  await claim.getByRole('button', { name: 'Try again' }).click()
  await dialog.sign(/^Prove/)
  await dialog.sign(/^Claim/)
  await dialog.close()
  await expect(many.sums).toHaveText('3 of 3 done.')
})
