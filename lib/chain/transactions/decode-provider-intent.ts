import { type Decode, flag, map, object, record, text } from '@/lib/api/decode'
import { wireAddress, wireInteger, wireSesh } from '@/lib/api/wire'
import { unixSeconds } from '@/lib/units/time'
import type { LiquidIntent } from './liquid/liquid-intents'
import type { MicroIntent } from './micro/micro-intents'

const seconds = map(wireInteger, unixSeconds)

const ofDeposit = object({ vault: wireAddress, amount: wireSesh, minShares: wireInteger })
const ofRedemption = object({ vault: wireAddress, shares: wireInteger, minAmount: wireSesh })
const ofRequest = object({ vault: wireAddress, shares: wireInteger })
const ofClaim = object({ vault: wireAddress, requestId: wireInteger })
const ofVault = object({ vault: wireAddress })
const ofInvestment = object({ vault: wireAddress, contract: wireAddress })
const ofSeat = object({ vault: wireAddress, seat: wireAddress })
const ofTerms = object({
  factory: wireAddress,
  contract: wireAddress,
  target: wireSesh,
  deadline: seconds,
  term: seconds,
  poolName: text(),
})
const ofPart = object({ pool: wireAddress, amount: wireSesh })
const ofWish = object({ pool: wireAddress, wishes: flag })
const ofTransfer = object({ pool: wireAddress, to: wireAddress, amount: wireSesh })
const ofPool = object({ pool: wireAddress })

/** What was wanted of those who stake for others, as the journal keeps it; null for any other wish. */
export const decodeProviderIntent: Decode<LiquidIntent | MicroIntent | null> = (value) => {
  const { kind } = record(value)
  switch (kind) {
    case 'vault-deposit':
      return { kind, ...ofDeposit(value) }
    case 'vault-redeem':
      return { kind, ...ofRedemption(value) }
    case 'vault-request':
      return { kind, ...ofRequest(value) }
    case 'vault-claim':
      return { kind, ...ofClaim(value) }
    case 'vault-collect-rewards':
      return { kind, ...ofVault(value) }
    case 'vault-invest':
      return { kind, ...ofInvestment(value) }
    case 'vault-request-exit':
    case 'vault-collect-seat':
      return { kind, ...ofSeat(value) }
    case 'pool-create':
      return { kind, ...ofTerms(value) }
    case 'pool-join':
    case 'pool-take-back':
      return { kind, ...ofPart(value) }
    case 'pool-wish':
      return { kind, ...ofWish(value) }
    case 'pool-transfer':
      return { kind, ...ofTransfer(value) }
    case 'pool-take-seat':
    case 'pool-give-seat-back':
    case 'pool-request-exit':
    case 'pool-collect':
    case 'pool-claim':
      return { kind, ...ofPool(value) }
    default:
      return null
  }
}
