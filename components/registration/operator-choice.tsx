'use client'

import type { Address } from 'viem'
import { ActingSwitch } from '@/components/vesting/acting-switch'
import { useActor } from '@/components/vesting/use-actor'
import { CommandLine } from './command-line'

/** The register command for the wallet, or for the vesting contract that acts. */
export default function OperatorChoice({ lineOf }: { lineOf: (operator: Address) => string }) {
  const { holder } = useActor()
  return (
    <div className="flex flex-col gap-3">
      <ActingSwitch />
      {holder && <CommandLine text={lineOf(holder)} />}
    </div>
  )
}
