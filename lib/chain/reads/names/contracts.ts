import { abis } from '@/lib/chain/abis'
import { namesOf } from '@/lib/names/names-of'
import type { PublicDeployment } from '@/lib/deployment/deployment'

/** @throws {InputError} `no-names-here`. */
export const registryOf = (deployment: PublicDeployment) =>
  ({ address: namesOf(deployment).registry, abi: abis.names }) as const

/** @throws {InputError} `no-names-here`. */
export const registrarOf = (deployment: PublicDeployment) =>
  ({ address: namesOf(deployment).registrar, abi: abis.registrar }) as const
