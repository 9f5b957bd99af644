/** What a person answered about a new node, as texts: exactly what stands in the page's address. */
export type Answers = {
  /** Whether other people stake in it, too. */
  shared: boolean
  /** All questions, or only those that must be answered. */
  guided: boolean
  stake: string
  fee: string
  /** Rewards address; empty for the staking wallet. */
  to: string
  /** The operator starts the full node by hand. */
  manual: boolean
  seats: readonly SeatText[]
  /** Contract of an earlier node to use again; empty for a new one. */
  contract: string
}

export type SeatText = { address: string; amount: string }

const SEAT_MARK = '~'

/** Answers of a page's address; whatever is missing is as usual. */
export function answersFrom(search: URLSearchParams): Answers {
  return {
    shared: search.get('shared') === 'yes',
    guided: search.get('guided') === 'yes',
    stake: search.get('stake') ?? '',
    fee: search.get('fee') ?? '',
    to: search.get('to') ?? '',
    contract: search.get('contract') ?? '',
    manual: search.get('manual') === 'yes',
    seats: search.getAll('seat').map((seat) => {
      const [address = '', amount = ''] = seat.split(SEAT_MARK)
      return { address, amount }
    }),
  }
}

/** The address's form of answers; nothing for what is as usual. */
export function searchOf(answers: Answers): URLSearchParams {
  const search = new URLSearchParams()
  for (const name of ['shared', 'guided', 'manual'] as const) if (answers[name]) search.set(name, 'yes')
  for (const name of ['stake', 'fee', 'to', 'contract'] as const)
    if (answers[name]) search.set(name, answers[name])
  for (const { address, amount } of answers.seats) search.append('seat', `${address}${SEAT_MARK}${amount}`)
  return search
}
