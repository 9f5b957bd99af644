import type { Page } from '@playwright/test'
import type { Address } from 'viem'

/** One micro pool. */
export class MicroPoolPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(pool: Address) {
    await this.page.goto(`/stake/pools/${pool}`)
    await this.page.getByRole('heading', { level: 1 }).waitFor()
  }

  button(name: string | RegExp) {
    return this.page.getByRole('main').getByRole('button', { name })
  }

  get amount() {
    return this.page.getByRole('textbox', { name: 'Amount to join with' })
  }

  field(name: string) {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** A sentence about where the pool stands. */
  says(text: string | RegExp) {
    return this.page.getByRole('main').getByText(text).first()
  }
}
