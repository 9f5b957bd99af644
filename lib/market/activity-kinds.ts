/** What the chain tells of the market. */
export const marketActivityKinds = [
  'sale',
  /** One order withdrawn by its maker. */
  'cancelled',
  /** All orders of a maker withdrawn: those signed with another counter are worthless. */
  'counter-moved',
  /** An order that is valid without its signature from then on. */
  'validated',
  /** The records of a name wiped because it was sold. */
  'records-cleared',
  /** What was left in the conduit taken to the treasury. */
  'swept',
  /** Who may move names and SESH through the conduit has changed. */
  'channel-changed',
] as const
export type MarketActivityKind = (typeof marketActivityKinds)[number]
