import type { PublicDeployment } from '@/lib/deployment/deployment'
import { InputError } from '@/lib/errors/input-error'
import { namesOf } from '@/lib/names/names-of'
import { type Sesh, sesh } from '@/lib/units/sesh'
import type { MarketTerms } from './market-terms'

/** Where a chain's names are traded. @throws {InputError} `no-market-here` on a chain without a market. */
export function marketOf({ market }: PublicDeployment): NonNullable<PublicDeployment['market']> {
  if (!market) throw new InputError('no-market-here')
  return market
}

/** @param registryFee - what the registry takes for a transfer now, atomic SESH. */
export function marketTerms(deployment: PublicDeployment, registryFee: Sesh): MarketTerms {
  const { seaport, conduit, conduitKey, feeWallet, feeBasisPoints, minimumPrice } = marketOf(deployment)
  return {
    ...{ chainId: deployment.chainId, seaport, conduit, conduitKey, feeWallet, feeBasisPoints, registryFee },
    minimumPrice: sesh(BigInt(minimumPrice)),
    registry: namesOf(deployment).registry,
    currency: deployment.contracts.sesh,
  }
}
