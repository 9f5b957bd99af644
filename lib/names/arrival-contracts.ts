import type { PublicDeployment } from '@/lib/deployment/deployment'
import { namesOf } from './names-of'
import type { ArrivalContracts } from './unasked'

/** Whose logs tell how names arrive on a chain. @throws {InputError} `no-names-here` on a chain without names. */
export function arrivalContracts(deployment: PublicDeployment): ArrivalContracts {
  const { registry, registrar } = namesOf(deployment)
  const { sesh } = deployment.contracts
  return { registry, registrar, sesh, seaport: deployment.market?.seaport }
}
