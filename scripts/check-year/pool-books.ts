const SCALE = 10n ** 18n

type Account = { shares: bigint; countedTo: bigint; earned: bigint }

/**
 * A micro pool as contracts/README.md tells it, kept without asking the contract:
 *
 *     perShare += (amount · 10¹⁸ + remainder) / shares
 *     claimable = ⌊(earned + balance · (perShare − countedTo)) / 10¹⁸⌋
 */
export class PoolBooks {
  #perShare = 0n
  #remainder = 0n
  #shares = 0n
  readonly #accounts = new Map<string, Account>()

  join(member: string, amount: bigint) {
    this.#count(member).shares += amount
    this.#shares += amount
  }

  handOn(from: string, to: string, amount: bigint) {
    this.#count(from).shares -= amount
    this.#count(to).shares += amount
  }

  /** Everything that comes in, rewards and the returned stake alike. */
  divide(amount: bigint) {
    const scaled = amount * SCALE + this.#remainder
    this.#perShare += scaled / this.#shares
    this.#remainder = scaled % this.#shares
  }

  /** @returns what the member is paid, atomic SESH; the fraction stays theirs. */
  claim(member: string): bigint {
    const account = this.#count(member)
    const amount = account.earned / SCALE
    account.earned -= amount * SCALE
    return amount
  }

  #count(member: string): Account {
    const account = this.#accounts.get(member) ?? { shares: 0n, countedTo: this.#perShare, earned: 0n }
    account.earned += account.shares * (this.#perShare - account.countedTo)
    account.countedTo = this.#perShare
    this.#accounts.set(member, account)
    return account
  }
}
