import { readFile } from 'node:fs/promises'
import { chain } from '../fixtures/chain'
import { expect, test } from '../fixtures/test'
import { NodePage } from '../pages/node'
import { RewardsPage } from '../pages/rewards'
import { Shell } from '../pages/shell'
import { TransactionDialog } from '../pages/transaction'

/** Bob holds 10 000 of its 25 000 SESH. */
const BOBS_NODE = 4
const UNLOCK_DAYS = 15
const STAKE = 10_000n * 1_000_000_000n

test(
  'Bob asks to leave, waits, removes the node with an old page open, and claims his stake',
  { tag: '@phone' },
  async ({ page, world, walletOf }) => {
    test.slow()
    const wallet = await walletOf('Bob')
    const [node, dialog] = [new NodePage(page), new TransactionDialog(page)]
    await node.open(BOBS_NODE)
    await new Shell(page).connect()
    await node.ask.click()
    await dialog.sign('Ask to leave')
    await expect(dialog.result('Asked to leave')).toBeVisible()
    await page.reload()
    await expect(node.moment('Unlocked: the node can be removed')).toBeVisible()
    await expect(node.moment('Anyone may liquidate it')).toBeVisible()
    await expect(node.askAgain, 'the request can be repeated after an hour, not before').toBeDisabled()

    const download = page.waitForEvent('download')
    await node.calendar.click()
    const file = await readFile(await (await download).path(), 'utf8')
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(3)

    await world.jumpSeconds(3_700)
    await expect(node.askAgain).toBeEnabled()
    await world.jumpDays(UNLOCK_DAYS)
    await page.reload()
    await node.remove.click()
    await expect(dialog.dialog.getByRole('button', { name: 'Remove the node' })).toBeEnabled()
    await world.jumpSeconds(11 * 60)
    await dialog.sign('Remove the node')
    await expect(dialog.changed, 'the signature was too old; a new one was fetched in place').toBeVisible()
    await dialog.sign('Remove the node')
    await expect(dialog.result('Removed')).toBeVisible()

    await world.jumpSeconds(15 * 60)
    const before = await chain().sesh(wallet.address)
    const rewards = new RewardsPage(page)
    await rewards.open()
    await rewards.claim.click()
    await dialog.sign(/^Prove/)
    await dialog.sign(/^Claim/)
    await expect(dialog.result('Claimed')).toBeVisible()
    expect((await chain().sesh(wallet.address)) - before).toBeGreaterThan(STAKE)
  },
)
