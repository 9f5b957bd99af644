import { type Address, concatHex, type Hex, pad } from 'viem'
import type { Deployment } from '@/lib/deployment/deployment'
import { ONE_SESH } from '@/lib/units/sesh'
import { crowdAccount, demoAccounts, FUNDED_ACCOUNTS } from './accounts'
import type { Deployer } from './deployer'

export type TradeContracts = NonNullable<Deployment['market']>

/** Gets the portal's fee of every sale, and nothing else: the last account that the chain funds. */
export const FEE_WALLET = crowdAccount(FUNDED_ACCOUNTS - demoAccounts.length - 1).address
const FEE_BASIS_POINTS = 200

/** As with Seaport's own controller: the creator's address, then twelve free bytes. */
const conduitKeyOf = (creator: Address) =>
  concatHex([creator, pad('0x01', { size: 12 })]).toLowerCase() as Hex

/** Deploys Seaport and the conduit for names. Seaport is the only channel that the conduit will ever have. */
export async function deployMarket(deployer: Deployer, registry: Address): Promise<TradeContracts> {
  const fromBlock = await deployer.newestBlock()
  const controller = await deployer.create('SnsConduitController')
  const seaport = await deployer.create('Seaport', [controller])
  const conduitKey = conduitKeyOf(deployer.owner)
  await deployer.send('SnsConduitController', controller, 'createConduit', [conduitKey, registry, FEE_WALLET])
  const [conduit] = await deployer.read<[Address, boolean]>(
    'SnsConduitController',
    controller,
    'getConduit',
    [conduitKey],
  )
  await deployer.send('SnsConduitController', controller, 'updateChannel', [conduit, seaport, true])
  await deployer.send('SnsConduitController', controller, 'lockChannels')
  return {
    ...{ seaport, conduitController: controller, conduit, conduitKey, fromBlock },
    ...{ feeWallet: FEE_WALLET, feeBasisPoints: FEE_BASIS_POINTS, minimumPrice: String(ONE_SESH) },
  }
}
