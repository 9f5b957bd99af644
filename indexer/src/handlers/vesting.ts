import { ponder } from 'ponder:registry'
import { vesting } from 'ponder:schema'
import type { Address } from 'viem'
import { readIndexerSettings } from '../../config/settings'
import { recordEvent } from '../store/record-event'
import { addVesting, type VestingKind } from '../store/vesting-rows'

const { deployment } = readIndexerSettings(process.env)

const vestingOf = (kind: VestingKind): Address[] =>
  (deployment.vesting ?? []).filter((contract) => contract.kind === kind).map(({ address }) => address)

const isSesh = (token: Address) => token.toLowerCase() === deployment.contracts.sesh.toLowerCase()

const sources = [
  { source: 'vestingStaking', kind: 'staking', contractName: 'vesting-staking' },
  { source: 'vestingNoStaking', kind: 'no-staking', contractName: 'vesting-no-staking' },
] as const

for (const { source, kind, contractName } of sources) {
  const addresses = vestingOf(kind)
  if (addresses.length === 0) continue

  ponder.on(`${source}:setup`, async ({ context }) => {
    for (const address of addresses) await addVesting(context, address, kind)
  })

  ponder.on(`${source}:BeneficiaryTransferred`, async ({ event, context: { db } }) => {
    const { oldBeneficiary, newBeneficiary } = event.args
    await db.update(vesting, { address: event.log.address }).set({ beneficiary: newBeneficiary })
    await recordEvent(db, event, {
      name: 'BeneficiaryTransferred',
      contractName,
      wallets: [oldBeneficiary, newBeneficiary],
    })
  })

  ponder.on(`${source}:RevokerTransferred`, async ({ event, context: { db } }) => {
    const { oldRevoker, newRevoker } = event.args
    await db.update(vesting, { address: event.log.address }).set({ revoker: newRevoker })
    await recordEvent(db, event, {
      name: 'RevokerTransferred',
      contractName,
      wallets: [oldRevoker, newRevoker],
    })
  })

  ponder.on(`${source}:TokensReleased`, async ({ event, context: { db } }) => {
    const { token, amount } = event.args
    const { beneficiary } = await db
      .update(vesting, { address: event.log.address })
      .set((row) => (isSesh(token) ? { released: row.released + amount } : {}))
    await recordEvent(db, event, { name: 'TokensReleased', contractName, wallets: [beneficiary] })
  })

  ponder.on(`${source}:TokenVestingRevoked`, async ({ event, context: { db } }) => {
    const { beneficiary, revoker } = await db
      .update(vesting, { address: event.log.address })
      .set({ revoked: true })
    await recordEvent(db, event, {
      name: 'TokenVestingRevoked',
      contractName,
      wallets: [beneficiary, revoker],
    })
  })
}

if (vestingOf('staking').length > 0)
  ponder.on('vestingStaking:TokensRevokedReleased', async ({ event, context: { db } }) => {
    const row = await db.find(vesting, { address: event.log.address })
    await recordEvent(db, event, {
      name: 'TokensRevokedReleased',
      contractName: 'vesting-staking',
      wallets: row ? [row.beneficiary, row.revoker] : [],
    })
  })
