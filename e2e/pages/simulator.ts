import type { Page } from '@playwright/test'

/** The simulator, its result and what it gives to share. */
export class Simulator {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(query = '') {
    await this.page.goto(`/stake/simulate${query}`)
    await this.result('A micro pool').waitFor()
  }

  field(name: string) {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  result(kind: string) {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('radio', { name: kind }) })
  }

  /** Net of the middle future of a kind, exact, like `12.5 SESH`. */
  middle(kind: string) {
    return this.result(kind).getByRole('cell').nth(1).locator('[title]').getAttribute('title')
  }

  async choose(kind: string) {
    await this.page.getByRole('radio', { name: kind }).check()
  }

  link() {
    return this.field('Link').inputValue()
  }
}
