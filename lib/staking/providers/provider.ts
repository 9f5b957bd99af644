import type { Address } from 'viem'
import type { Deployment } from '@/lib/deployment/deployment'

/** Block before the first one of a provider; left out: that of the deployment. */
type Since = { fromBlock?: number | undefined }

/** A vault whose shares are working SESH. `queue` tells how one leaves when its buffer is empty. */
export type LiquidProvider = {
  kind: 'liquid'
  name: string
  vault: Address
  queue: 'requests' | 'none'
} & Since

/** A factory of pools that gather one seat each. */
export type MicroProvider = { kind: 'micro'; name: string; factory: Address } & Since

/** Somebody who stakes for others. The portal knows no other way to them than this and the adapters. */
export type StakingProvider = LiquidProvider | MicroProvider

/** @returns the providers of a chain in the order of its deployment file, liquid ones first. */
export function stakingProviders({ liquid = [], micro = [] }: Pick<Deployment, 'liquid' | 'micro'>) {
  return [
    ...liquid.map(({ name, vault, queue, fromBlock }): StakingProvider => ({
      kind: 'liquid',
      name,
      vault,
      queue,
      fromBlock,
    })),
    ...micro.map(({ name, factory, fromBlock }): StakingProvider => ({
      kind: 'micro',
      name,
      factory,
      fromBlock,
    })),
  ]
}
