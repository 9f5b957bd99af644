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

  get seats() {
    return this.page.getByRole('heading', { name: 'Seats' })
  }

  get maximum() {
    return this.page.getByRole('button', { name: 'Node maximum' })
  }

  get stake() {
    return this.page.getByRole('main').getByRole('button', { name: /^Stake [\d.,]+ SESH$/ })
  }

  get withdraw() {
    return this.page.getByRole('button', { name: 'Withdraw everything' })
  }

  async fillMaximum() {
    await this.maximum.click()
  }

  async submit() {
    await this.stake.click()
  }

  error(text: string | RegExp) {
    return this.page.getByText(text)
  }
}
