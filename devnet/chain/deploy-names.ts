import { type Address, keccak256, stringToHex } from 'viem'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import type { Deployer } from './deployer'

export type NameContracts = NonNullable<Deployment['names']>

/** The base that the published deployment script sets. */
const BASE_URI = 'https://api.getsession.org/sns/metadata/'
const REGISTERER_ROLE = keccak256(stringToHex('REGISTERER_ROLE'))

/** Atomic SESH for one term of a label of 1, 2, 3, 4, and 5 or more characters. */
export const NAME_PRICES = [1_000n, 500n, 200n, 50n, 10n].map((price) => price * ONE_SESH)
/** What the registry itself asks: small, so that the registrar's prices decide, and not zero, so that every path is taken. */
export const REGISTRATION_FEE = ONE_SESH
export const TRANSFER_FEE = ONE_SESH / 10n

/**
 * Deploys the registry of names behind a self-upgrading proxy and the registrar that sells them; names lapse and can be renewed.
 * The deployer is the registry's admin and the registrar's owner.
 */
export async function deployNames(deployer: Deployer, sesh: Address): Promise<NameContracts> {
  const fromBlock = await deployer.newestBlock()
  const registry = await deployer.selfUpgrading('SessionNameService', [BASE_URI])
  await deployer.send('SessionNameService', registry, 'setPaymentToken', [sesh])
  const registrar = await deployer.create('SnsRegistrar', [registry, sesh, NAME_PRICES])
  await deployer.send('SessionNameService', registry, 'grantRole', [REGISTERER_ROLE, registrar])
  await deployer.send('SessionNameService', registry, 'flipRenewals')
  await deployer.send('SessionNameService', registry, 'setFees', [REGISTRATION_FEE, TRANSFER_FEE])
  return { registry, registrar, labelMode: 'blake2b-base64', recordEncoding: 'hex', fromBlock }
}
