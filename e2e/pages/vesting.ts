import type { Page } from '@playwright/test'

/** The vesting contracts of the connected wallet. */
export class VestingPage {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/vesting')
  }

  get stakeFromIt() {
    return this.page.getByRole('button', { name: 'Stake from it' })
  }

  get release() {
    return this.page.getByRole('button', { name: /^Pay out [\d.,]+ SESH to me$/ })
  }

  async lookUp(address: string) {
    await this.page.getByLabel('Address of a vesting contract').fill(address)
    await this.page.getByRole('button', { name: 'Look it up' }).click()
  }

  /** Goes through both warnings of a handover. */
  async handOver(owner: string) {
    await this.page.getByRole('button', { name: 'Hand it over' }).click()
    await this.page.getByRole('button', { name: 'I understand, continue' }).click()
    await this.page.getByLabel('Address of the new owner').fill(owner)
    await this.page.getByLabel('Type the last four characters of the address again').fill(owner.slice(-4))
    await this.page.getByRole('button', { name: 'Review the handover' }).click()
  }
}
