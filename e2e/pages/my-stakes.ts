import type { Page } from '@playwright/test'

/** The stakes of the connected wallet. */
export class MyStakesPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/my')
  }

  group(name: 'Running nodes' | 'Nodes that have not started') {
    return this.page.getByRole('region', { name }).getByRole('listitem')
  }
}
