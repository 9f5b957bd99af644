import { expect, test } from '../fixtures/test'
import { Messenger } from '../pages/messenger'

test('a passkey keeps the account of this browser and opens it again', async ({ page, world }) => {
  // Passkeys need a name for an address.
  const portal = world.urls.web.replace('127.0.0.1', 'localhost')
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  const ann = new Messenger(page)
  await page.goto(`${portal}/messages`)
  await ann.button('Create an account').click()
  await page.getByLabel('Your name').fill('Ann')
  await page.getByLabel('Open it with a passkey instead of a password').check()
  await ann.button('Create account').click()
  await ann.button('Continue').click()
  await expect(page.getByRole('heading', { name: 'Your 13 words' })).toBeVisible()
  await ann.button('Do this later').click()
  await expect(ann.list).toBeVisible()

  await page.reload()
  await expect(ann.button('Open messages')).toBeVisible()
  await expect(page.getByLabel('Password')).toHaveCount(0)
  await ann.button('Open messages').click()
  await expect(ann.list).toBeVisible()
  await ann.openSettings()
  await ann.button('Show my 13 words').click()
  await expect(ann.button('Hide the words')).toBeVisible()
})
