import type { Page } from '@playwright/test'

/** What an operator's page says. */
export class OperatorPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(address: string) {
    await this.page.goto(`/operators/${address}`)
    await this.page.getByRole('heading', { level: 1, name: /^Operator/ }).waitFor()
  }

  get score() {
    return this.page.getByTestId('reliability-score')
  }

  /** The formula with its numbers, as it stands under the score. */
  get formula() {
    return this.page.getByText(/^\d+ = 100 × /)
  }

  get evidence() {
    return this.page.getByRole('region', { name: 'What the score is made from' }).getByRole('listitem')
  }

  get nodes() {
    return this.page.getByRole('region', { name: 'Its nodes' }).getByRole('listitem')
  }

  get fees() {
    return this.page.getByRole('figure', { name: /Which fee/ })
  }
}
