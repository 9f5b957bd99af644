import {
  type Decode,
  either,
  flag,
  list,
  nullable,
  object,
  oneOf,
  optional,
  record,
  text,
} from '@/lib/api/decode'
import {
  wireAddress,
  wireBls,
  wireBlsSignature,
  wireEd25519,
  wireEd25519Signature,
  wireFee,
  wireHash,
  wireInteger,
  wireSesh,
} from '@/lib/api/wire'
import { readRegistration } from '@/lib/api/kept-purchases'
import { recordKinds } from '@/lib/names/record-kind'
import { decodeMarketIntent } from './decode-market-intent'
import { decodeName } from './decode-name'
import { decodeProviderIntent } from './decode-provider-intent'
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
const keys = object({
  ed25519PublicKey: wireEd25519,
  blsPublicKey: wireBls,
  ed25519Signature: wireEd25519Signature,
  blsSignature: wireBlsSignature,
})
const reservations = list(object({ contributor: wireAddress, amount: wireSesh }))
const ofSolo = object({ keys, beneficiary: wireAddress, vesting })
const ofOpening = object({
  keys,
  fee: wireFee,
  stake: wireSesh,
  beneficiary: wireAddress,
  reservations,
  manualFinalize: flag,
})
const ofKeys = object({ contract: wireAddress, keys })
const ofReuse = object({
  contract: wireAddress,
  keys,
  fee: wireFee,
  stake: wireSesh,
  beneficiary: wireAddress,
  reservations,
  manualFinalize: flag,
})
const ofFee = object({ contract: wireAddress, fee: wireFee })
const ofStart = object({ contract: wireAddress, isManual: flag })
const ofReservations = object({ contract: wireAddress, reservations })
const ofRescue = object({ contract: wireAddress, token: wireAddress })
const ofBeneficiary = object({ contract: wireAddress, beneficiary: wireAddress, vesting })
const ofRecipient = object({ recipient: wireAddress })

const ofName = object({ name: decodeName })
const ofCommitment = object({ commitment: wireHash })
const ofRecord = object({ name: decodeName, record: oneOf(recordKinds), text: text() })
const ofTransfer = object({ name: decodeName, to: wireAddress, clearRecords: flag })
const ofOperator = object({ operator: wireAddress })
const ofSpender = object({ spender: wireAddress })
const payee = either(
  object({ kind: oneOf(['name']), label: text(/^[a-z0-9_-]{1,64}$/, 'a name') }),
  object({ kind: oneOf(['proof']), text: text(/^[\s\S]{1,2000}$/, 'a proof') }),
)
const ofSending = object({
  to: wireAddress,
  amount: wireSesh,
  by: payee,
  accountId: text(/^05[0-9a-f]{64}$/, 'an Account ID'),
})
const ofNames = object({
  registrations: list(readRegistration),
  referrer: nullable(wireAddress),
  secret: wireHash,
  maxTotal: wireSesh,
  skipTaken: flag,
})

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
    case 'register-solo':
      return { kind, ...ofSolo(value) }
    case 'open-node':
      return { kind, ...ofOpening(value) }
    case 'update-fee':
      return { kind, ...ofFee(value) }
    case 'update-start':
      return { kind, ...ofStart(value) }
    case 'update-reservations':
      return { kind, ...ofReservations(value) }
    case 'update-keys':
      return { kind, ...ofKeys(value) }
    case 'reuse-contract':
      return { kind, ...ofReuse(value) }
    case 'reset':
      return { kind, ...ofContract(value) }
    case 'rescue':
      return { kind, ...ofRescue(value) }
    case 'update-beneficiary':
      return { kind, ...ofBeneficiary(value) }
    case 'commit-names':
      return { kind, ...ofCommitment(value) }
    case 'register-names':
      return { kind, ...ofNames(value) }
    case 'renew-name':
    case 'burn-name':
    case 'revoke-name-approval':
      return { kind, ...ofName(value) }
    case 'set-record':
      return { kind, ...ofRecord(value) }
    case 'transfer-name':
      return { kind, ...ofTransfer(value) }
    case 'revoke-operator':
      return { kind, ...ofOperator(value) }
    case 'revoke-allowance':
      return { kind, ...ofSpender(value) }
    case 'claim-referral':
      return { kind }
    case 'send-sesh':
      return { kind, ...ofSending(value) }
    default:
      return decodeProviderIntent(value) ?? decodeMarketIntent(value)
  }
}
