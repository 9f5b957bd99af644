import type { Page } from '@playwright/test'

/** The rewards of the connected wallet. */
export class RewardsPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/rewards')
  }

  get claim() {
    return this.page.getByRole('button', { name: /^Claim [\d.,]+ SESH$/ })
  }

  get claimPart() {
    return this.page.getByRole('button', { name: 'Claim only a part' })
  }

  get part() {
    return this.page.getByLabel('Part to claim')
  }

  /** When the limit of all wallets together begins anew. */
  get reset() {
    return this.page.getByText(/^Starts over in/)
  }

  get unfinished() {
    return this.page.getByRole('button', { name: 'Continue the claim' })
  }

  get nothing() {
    return this.page.getByText('Nothing to claim yet')
  }

  async verifySignature() {
    await this.page
      .getByRole('button', { name: /^(Have the nodes sign and verify it|Sign and verify again)$/ })
      .click()
  }

  get verified() {
    return this.page.getByText('Recomputed and verified in your browser')
  }
}
