import type { FillCall } from './fill-call'
import type { OrderComponents } from './order'

/** Makes signatures worthless, each by itself. Their signer calls it. */
export const cancelCall = (orders: readonly OrderComponents[]): FillCall => ({
  functionName: 'cancel',
  args: [orders],
})

/** Makes everything worthless that the caller signed so far. */
export const cancelAllCall: FillCall = { functionName: 'incrementCounter', args: [] }
