import type { Page } from '@playwright/test'

/** Many things at once. */
export class ManyPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/my/many')
  }

  async choose(group: string, name: string) {
    await this.page.getByRole('group', { name: group }).getByLabel(name, { exact: true }).check()
  }

  async begin() {
    await this.page.getByRole('button', { name: /^Go on with/ }).click()
  }

  get next() {
    return this.page.getByRole('button', { name: /^Next:/ })
  }

  get together() {
    return this.page.getByRole('button', { name: /^Sign \d+ in one request$/ })
  }

  /** One item of the batch under way, by its words. */
  item(title: string) {
    return this.page
      .getByRole('region', { name: 'Under way' })
      .getByRole('listitem')
      .filter({ hasText: title })
  }

  get sums() {
    return this.page.getByRole('region', { name: 'Under way' }).getByRole('status')
  }
}
