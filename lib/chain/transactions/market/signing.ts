import type { OrderShape } from '@/lib/market/order-shape'
import type { OrderComponents } from '@/lib/market/seaport/order'

/** An order of a signature as it was read back from the text that the wallet gets. */
export type ReadOrder = {
  order: OrderComponents
  shape: OrderShape
  /** What it is about, in words. */ name: string
}

/** A signature to be asked for: the exact text, and what it says. */
export type Signing = {
  /** Typed data as JSON, as `eth_signTypedData_v4` takes it. */
  text: string
  orders: readonly ReadOrder[]
}
