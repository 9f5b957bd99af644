import type { ChainContext } from '@/lib/chain/public-client'
import { ChainError } from '@/lib/errors/chain-error'
import type { FlowRecord } from '../flow-record'
import { planSteps } from '../plan/plan'
import { isSignature, type Step } from '../transaction'
import { type Signer, stepData } from './send-step'
import { simulateStep } from './simulate'

/** Steps whose network signature makes every plan of them different: the one that was read is the one that is sent. */
const signedByNetwork: ReadonlySet<Step['kind']> = new Set(['update-rewards', 'exit', 'liquidate'])

/**
 * The first step as it was read, if the chain still asks for exactly it; null when there is something new to read.
 * @throws {ChainError} `wrong-chain` when the wallet is elsewhere.
 */
export async function stillValid(
  { context, signer }: { context: ChainContext; signer: Signer },
  record: FlowRecord,
  shown: readonly Step[],
): Promise<Step | null> {
  const chainId = await signer.chainId()
  if (chainId !== context.deployment.chainId) throw new ChainError({ code: 'wrong-chain' })
  const [read] = shown
  if (!read) return null
  if (!isSignature(read) && signedByNetwork.has(read.kind))
    return simulateStep(context, signer.address, read).then(
      () => read,
      () => null,
    )
  const [step] = await planSteps(context, { wallet: signer.address, ...record })
  return step && isSameStep(step, read) ? step : null
}

function isSameStep(step: Step, read: Step): boolean {
  if (isSignature(step) || isSignature(read))
    return isSignature(step) && isSignature(read) && step.signing.text === read.signing.text
  const isSameCall = stepData(step).data === stepData(read).data && step.call.address === read.call.address
  return step.kind === read.kind && isSameCall
}
