import { expect, test } from '../fixtures/test'
import { OpenNodes } from '../pages/open-nodes'
import { Shell } from '../pages/shell'

for (const knowsPortalChain of [true, false])
  test(`one click leads to the right network (${knowsPortalChain ? 'known' : 'unknown'} to the wallet)`, async ({
    page,
    walletOf,
  }) => {
    const wallet = await walletOf('Alice')
    wallet.startOnChain(1, { knowsPortalChain })
    const shell = new Shell(page)
    await new OpenNodes(page).open()
    await shell.connect()
    await expect(shell.networkNotice).toBeVisible()
    await page
      .getByRole('button', { name: /^Switch to/ })
      .first()
      .click()
    await expect(shell.networkNotice).toBeHidden()

    await page.reload()
    await shell.account.waitFor()
    await expect(shell.networkNotice).toBeHidden()
  })
