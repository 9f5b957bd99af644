import { expect, type Locator, type Page } from '@playwright/test'

/** The messages page as one person uses it. */
export class Messenger {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Makes an account from nothing. @param password - left out: it is kept in memory only. @returns its 13 words. */
  async create({ name, password }: { name: string; password?: string }): Promise<string> {
    await this.page.goto('/messages')
    await this.button('Create an account').click()
    await this.page.getByLabel('Your name').fill(name)
    await this.keep(password)
    await this.button('Create account').click()
    await this.button('Continue').click()
    await expect(this.page.getByRole('heading', { name: 'Your 13 words' })).toBeVisible()
    const words = await this.words()
    await this.button('Do this later').click()
    await expect(this.list).toBeVisible()
    return words.join(' ')
  }

  /** The words that are on the screen. */
  async words(): Promise<string[]> {
    const lines = await this.page.getByRole('main').getByRole('listitem').allInnerTexts()
    return lines.map((line) => line.replace(/[^a-z]/g, ''))
  }

  async restore({ words, password }: { words: string; password?: string }) {
    await this.page.goto('/messages')
    await this.button('I have 13 words').click()
    await this.page.getByLabel('Your 13 words').fill(words)
    await this.keep(password)
    await this.button('Restore account').click()
  }

  private async keep(password: string | undefined) {
    if (password === undefined) await this.page.getByLabel('Keep this account in this browser').uncheck()
    else await this.page.getByLabel('Password for this browser').fill(password)
  }

  button = (name: string): Locator => this.page.getByRole('button', { name, exact: true })

  get list() {
    return this.page.getByRole('region', { name: 'Conversations' })
  }

  /** One's own Account ID, from the page that begins conversations. */
  async ownId(): Promise<string> {
    await this.list.getByRole('link', { name: 'New conversation' }).click()
    const id = this.page.getByText(/^05[0-9a-f]{64}$/)
    return (await id.first().innerText()).trim()
  }

  /** Opens a conversation with somebody, as typed: an Account ID or a name. */
  async begin(whom: string) {
    await this.list.getByRole('link', { name: 'New conversation' }).click()
    await this.page.getByLabel('Account ID or name').fill(whom)
    await this.button('Find').click()
  }

  /** Opens a conversation of the list. */
  async open(name: string) {
    await this.list.getByRole('link').filter({ hasText: name }).click()
  }

  get field() {
    return this.page.getByRole('textbox', { name: 'Message', exact: true })
  }

  async write(text: string) {
    await this.field.fill(text)
    await this.field.press('Enter')
    await expect(this.field).toHaveValue('')
  }

  get messages() {
    return this.page.getByRole('region', { name: 'Messages', exact: true })
  }

  /** The row of a message. */
  message = (text: string): Locator =>
    this.messages.getByRole('listitem').filter({ has: this.page.getByText(text, { exact: true }) })

  /** Comes back to the page, which makes the messenger look for news at once. */
  async look() {
    await this.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  }

  /** Looks until something is there. */
  async until(seen: () => Locator) {
    await expect(async () => {
      await this.look()
      await expect(seen()).toBeVisible({ timeout: 1_500 })
    }).toPass({ timeout: 30_000 })
  }

  /** Does something with a message; opens its menu again where the row moved from under the pointer, which closes it. */
  async choose(of: string, action: string | RegExp) {
    const entry = this.page.getByRole('button', { name: action, exact: true }).first()
    const menu = this.message(of).getByRole('button', { name: 'What to do with this message' })
    await expect(async () => {
      if (!(await entry.isVisible())) await menu.click({ timeout: 2_000 })
      await entry.click({ timeout: 2_000 })
    }).toPass()
  }

  async about() {
    await this.button('About this conversation').click()
    return this.page.getByRole('dialog', { name: 'About this conversation' })
  }

  /** Clears what the browser keeps of this page, as a person does in its settings while the page is open. */
  async clearStorage() {
    const session = await this.page.context().newCDPSession(this.page)
    const { origin } = new URL(this.page.url())
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await session.detach()
  }

  async openSettings() {
    await this.list.getByRole('link', { name: 'Account and settings' }).click()
  }

  /** In the settings, or while an account is made: the picture that one chose, not the one that follows from the id. */
  get ownPicture() {
    return this.page.getByRole('region', { name: 'Your picture' }).locator('img')
  }

  async choosePicture(file: { name: string; mimeType: string; buffer: Buffer }) {
    const chooser = this.page.waitForEvent('filechooser')
    await this.button('Choose a picture').click()
    await (await chooser).setFiles(file)
  }

  async switchOn(choice: string) {
    await this.page.getByLabel(choice).click()
    await expect(this.page.getByLabel(choice)).toBeChecked()
  }
}
