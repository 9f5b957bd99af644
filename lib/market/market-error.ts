import { AppError, type ErrorValues } from '@/lib/errors/app-error'
import { type StatusReason, statusReasons } from './order-kinds'
import { type Refusal, type RefusalReason, refusalReasons } from './refusals'

/** Why nothing could be traded, besides what is wrong with an order itself. */
const tradeCodes = ['nothing-left', 'not-what-was-meant', 'offer-gone'] as const

export type MarketErrorCode = RefusalReason | StatusReason | (typeof tradeCodes)[number]

export const marketErrorCodes: readonly MarketErrorCode[] = [
  ...new Set([...Object.values(refusalReasons).flat(), ...statusReasons, ...tradeCodes]),
]

/** A listing or offer that cannot be made, taken or filled as it stands. Nothing has been sent. */
export class MarketError extends AppError<MarketErrorCode> {
  readonly family = 'market'

  constructor(code: MarketErrorCode, values?: ErrorValues, details?: string) {
    super({ code, shortMessage: `Order refused: ${code}`, values, details })
  }
}

export const refusalError = ({ code, reason, details }: Refusal): MarketError =>
  new MarketError(reason, undefined, details ? `${code}: ${details}` : code)
