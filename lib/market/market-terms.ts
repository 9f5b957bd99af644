import type { Address, Hex } from 'viem'
import type { Sesh } from '@/lib/units/sesh'

/** What every order of a chain's market has to keep to: from the deployment, and what the registry asks now. */
export type MarketTerms = {
  chainId: number
  seaport: Address
  /** Moves names and SESH for Seaport; what sellers and bidders approve. */
  conduit: Address
  conduitKey: Hex
  registry: Address
  /** The SESH token: what is paid with. */
  currency: Address
  /** Receives the market's fee. */
  feeWallet: Address
  /** The market's share of a price, basis points, 0 to 500. */
  feeBasisPoints: number
  /** Least price of a listing or offer. */
  minimumPrice: Sesh
  /** What the registry takes for each transfer. No event tells when it changes. */
  registryFee: Sesh
}
