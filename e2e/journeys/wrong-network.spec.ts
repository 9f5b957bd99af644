import { expect, test } from '../fixtures/test'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'

const ANOTHER_CHAIN = 1

for (const knowsPortalChain of [true, false])
  test(`one click leads to the right network (${knowsPortalChain ? 'known' : 'unknown'} to the wallet)`, async ({
    page,
    walletOf,
  }) => {
    const wallet = await walletOf('Alice')
    const shell = new Shell(page)
    await new OpenNodes(page).open()
    await shell.connect()
    await expect(shell.networkNotice).toBeHidden()
    await wallet.moveToChain(page, ANOTHER_CHAIN, { knowsPortalChain })
    await expect(shell.networkNotice).toBeVisible()

    await page.reload()
    await expect(shell.networkNotice).toBeVisible()

    wallet.rejectNext()
    await shell.switchNetwork()
    await expect(page.getByText('Nothing was signed', { exact: false })).toBeVisible()
    await shell.switchNetwork()
    await expect(shell.networkNotice).toBeHidden()

    await page.reload()
    await shell.account.waitFor()
    await expect(shell.networkNotice).toBeHidden()
  })

test('a wallet that starts on another network is led to the right one while it connects', async ({
  page,
  walletOf,
}) => {
  const wallet = await walletOf('Alice')
  wallet.startOnChain(ANOTHER_CHAIN, { knowsPortalChain: false })
  const shell = new Shell(page)
  await new OpenNodes(page).open()
  await shell.connect()
  await expect(shell.networkNotice).toBeHidden()
  expect(wallet.signed).toContain('wallet_addEthereumChain')
})
