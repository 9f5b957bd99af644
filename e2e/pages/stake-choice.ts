import type { Page } from '@playwright/test'

/** The choice between the ways to stake. */
export class StakeChoice {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/stake')
    await this.ways.first().waitFor()
  }

  get ways() {
    return this.page.getByRole('region', { name: 'Which way fits?' }).getByRole('listitem')
  }

  way(title: string) {
    return this.ways.filter({ has: this.page.getByRole('heading', { name: title }) })
  }

  get amount() {
    return this.page.getByRole('textbox', { name: 'Amount to stake' })
  }

  /** Opens what the yield of a way is made of. */
  async why(title: string) {
    await this.way(title).getByRole('button', { name: 'How this yield is computed' }).click()
  }
}
