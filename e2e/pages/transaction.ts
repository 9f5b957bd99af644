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

  button(name: string | RegExp) {
    return this.dialog.getByRole('button', { name })
  }

  /** Signs the step under review by its own verb, e.g. `Approve 250 SESH`. */
  async sign(verb: string | RegExp) {
    await this.button(verb).click()
  }

  /** Everything that is left, as one request to the wallet. */
  get together() {
    return this.dialog.getByRole('region', { name: 'Your wallet can take all of it at once' })
  }

  get refused() {
    return this.dialog.getByText('Not signed')
  }

  get changed() {
    return this.dialog.getByText('The chain changed since you read this')
  }

  /** A wallet of several people has it, and waits for all of them. */
  get proposed() {
    return this.dialog.getByText('Waiting for the others who share your wallet')
  }

  async tryAgain() {
    await this.button('Try again').click()
  }

  /** Shown in the head of every page while something is under way or was left half way. */
  get tray() {
    return this.page.getByTestId('journal-tray')
  }

  /** Goes on with what was left half way, from the button in the head of every page. */
  async resume() {
    await this.tray.click()
    await this.dialog.getByRole('button', { name: 'Show' }).first().click()
  }

  result(title: string) {
    return this.dialog.getByText(title, { exact: true })
  }

  async close() {
    await this.button('Done').click()
  }

  /** Leaves it where it stands. */
  async dismiss() {
    await this.button('Close').click()
  }

  /** Told here as well: the page behind the dialog cannot be reached. */
  get networkNotice() {
    return this.dialog.getByTestId('wrong-network')
  }
}
