import { ponder } from 'ponder:registry'
import type { Address } from 'viem'
import { blsPublicKeyHex, ed25519PublicKeyHex } from '../../model/node-keys'
import { applyChange } from '../store/apply-change'
import { timeOf } from '../store/record-event'

const lower = (address: Address) => address.toLowerCase() as Address

ponder.on('contribution:OpenForPublicContribution', ({ event, context }) =>
  applyChange(context, 'OpenForPublicContribution', event, { kind: 'opened' }),
)

ponder.on('contribution:NewContribution', ({ event, context }) =>
  applyChange(context, 'NewContribution', event, {
    kind: 'contributed',
    contributor: lower(event.args.contributor),
    beneficiary: lower(event.args.beneficiary),
    amount: event.args.amount,
    at: timeOf(event),
  }),
)

ponder.on('contribution:UpdateStakerBeneficiary', ({ event, context }) =>
  applyChange(context, 'UpdateStakerBeneficiary', event, {
    kind: 'beneficiary',
    contributor: lower(event.args.staker),
    beneficiary: lower(event.args.newBeneficiary),
  }),
)

ponder.on('contribution:WithdrawContribution', ({ event, context }) =>
  applyChange(context, 'WithdrawContribution', event, {
    kind: 'withdrawn',
    contributor: lower(event.args.contributor),
  }),
)

ponder.on('contribution:Filled', ({ event, context }) =>
  applyChange(context, 'Filled', event, { kind: 'filled' }),
)

ponder.on('contribution:Finalized', ({ event, context }) =>
  applyChange(context, 'Finalized', event, { kind: 'finalized' }),
)

ponder.on('contribution:Reset', ({ event, context }) =>
  applyChange(context, 'Reset', event, { kind: 'reset' }),
)

ponder.on('contribution:UpdateFee', ({ event, context }) =>
  applyChange(context, 'UpdateFee', event, { kind: 'fee', fee: event.args.newFee }),
)

ponder.on('contribution:UpdateManualFinalize', ({ event, context }) =>
  applyChange(context, 'UpdateManualFinalize', event, {
    kind: 'manual-finalize',
    manualFinalize: event.args.newValue,
  }),
)

ponder.on('contribution:UpdatePubkeys', ({ event, context }) =>
  applyChange(context, 'UpdatePubkeys', event, {
    kind: 'keys',
    ed25519PublicKey: ed25519PublicKeyHex(event.args.newEd25519Pubkey),
    blsPublicKey: blsPublicKeyHex(event.args.newBLSPubkey),
  }),
)

ponder.on('contribution:UpdateReservedContributors', ({ event, context }) =>
  applyChange(context, 'UpdateReservedContributors', event, {
    kind: 'reserved',
    reserved: event.args.newReservedContributors.map(({ addr, amount }) => ({ addr: lower(addr), amount })),
  }),
)
