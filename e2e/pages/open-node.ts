import type { Page } from '@playwright/test'

/** One open node with its form. */
export class OpenNodePage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get amount() {
    return this.page.getByRole('textbox', { name: 'Amount', exact: true })
  }

  get mine() {
    return this.page.getByRole('heading', { name: 'Your stake here' })
  }

  async fillMaximum() {
    await this.page.getByRole('button', { name: 'Node maximum' }).click()
  }

  async submit() {
    await this.page.getByRole('button', { name: /^Stake [\d.,]+ SESH$/ }).click()
  }

  error(text: string | RegExp) {
    return this.page.getByText(text)
  }
}
