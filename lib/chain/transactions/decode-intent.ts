import { type Decode, DecodeError, nullable, object, record } from '@/lib/api/decode'
import { wireAddress, wireInteger, wireSesh } from '@/lib/api/wire'
import type { Intent } from './intents'

const ofContract = object({ contract: wireAddress })
const ofNode = object({ nodeId: wireInteger })
const ofClaim = object({ amount: nullable(wireSesh) })
const ofContribution = object({ contract: wireAddress, amount: wireSesh, beneficiary: wireAddress })

/** An intent as the journal keeps it. */
export const decodeIntent: Decode<Intent> = (value) => {
  const { kind } = record(value)
  switch (kind) {
    case 'contribute':
      return { kind, ...ofContribution(value) }
    case 'withdraw':
    case 'finalize':
      return { kind, ...ofContract(value) }
    case 'claim':
      return { kind, ...ofClaim(value) }
    case 'request-exit':
    case 'exit':
    case 'exit-after-wait':
    case 'liquidate':
      return { kind, ...ofNode(value) }
    default:
      throw new DecodeError('an intent', ['kind'])
  }
}
