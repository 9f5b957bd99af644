import { type Decode, DecodeError, nullable, object, optional, record } from '@/lib/api/decode'
import { wireAddress, wireInteger, wireSesh } from '@/lib/api/wire'
import type { Intent } from './intents'

const vesting = optional(wireAddress)
const ofContract = object({ contract: wireAddress })
const ofWithdrawal = object({ contract: wireAddress, vesting })
const ofNode = object({ nodeId: wireInteger })
const ofExitRequest = object({ nodeId: wireInteger, vesting })
const ofClaim = object({ amount: nullable(wireSesh), vesting })
const ofContribution = object({
  contract: wireAddress,
  amount: wireSesh,
  beneficiary: wireAddress,
  vesting,
})
const ofRelease = object({ vesting: wireAddress })
const ofHandOver = object({ vesting: wireAddress, beneficiary: wireAddress })
const ofRecipient = object({ recipient: wireAddress })

/** An intent as the journal keeps it. */
export const decodeIntent: Decode<Intent> = (value) => {
  const { kind } = record(value)
  switch (kind) {
    case 'contribute':
      return { kind, ...ofContribution(value) }
    case 'withdraw':
      return { kind, ...ofWithdrawal(value) }
    case 'finalize':
      return { kind, ...ofContract(value) }
    case 'claim':
      return { kind, ...ofClaim(value) }
    case 'request-exit':
      return { kind, ...ofExitRequest(value) }
    case 'exit':
    case 'exit-after-wait':
    case 'liquidate':
      return { kind, ...ofNode(value) }
    case 'prove-rewards':
      return { kind, ...ofRecipient(value) }
    case 'pay-out-pool':
      return { kind }
    case 'release':
      return { kind, ...ofRelease(value) }
    case 'hand-over-vesting':
      return { kind, ...ofHandOver(value) }
    default:
      throw new DecodeError('an intent', ['kind'])
  }
}
