import type { Page } from '@playwright/test'

/** The one dialog through which every signature passes. */
export class TransactionDialog {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get dialog() {
    return this.page.getByRole('dialog').last()
  }

  /** Signs the step under review by its own verb, e.g. `Approve 250 SESH`. */
  async sign(verb: string | RegExp) {
    await this.dialog.getByRole('button', { name: verb }).click()
  }

  get refused() {
    return this.dialog.getByText('Not signed')
  }

  get changed() {
    return this.dialog.getByText('The chain changed since you read this')
  }

  async tryAgain() {
    await this.dialog.getByRole('button', { name: 'Try again' }).click()
  }

  /** Goes on with what was left half way, from the button in the head of every page. */
  async resume() {
    await this.page.getByTestId('journal-tray').click()
    await this.dialog.getByRole('button', { name: 'Show' }).first().click()
  }

  result(title: string) {
    return this.dialog.getByText(title, { exact: true })
  }

  async close() {
    await this.dialog.getByRole('button', { name: 'Done' }).click()
  }
}
