import { type Address, erc20Abi } from 'viem'
import { readContract } from 'viem/actions'
import type { ChainContext } from '@/lib/chain/public-client'
import { loadLiveOpenNode } from '@/lib/chain/reads/open-node'
import { checkRegistration } from '@/lib/chain/signatures/check-registration'
import { sameAddress } from '@/lib/units/same-address'
import type { Intent } from '../intents'
import {
  rescueTokens,
  resetContract,
  updateBeneficiary,
  updateFee,
  updateKeys,
  updateReservations,
  updateStart,
} from '../operate'
import { type Step, stepOf } from '../transaction'
import { refundOf } from './plan-contribution'
import { isSameList } from './same-reservations'

type Operation = Extract<
  Intent,
  {
    kind:
      | 'update-fee'
      | 'update-start'
      | 'update-reservations'
      | 'update-keys'
      | 'reset'
      | 'rescue'
      | 'update-beneficiary'
  }
>

/** One change to a contribution contract; done when the contract is as it was wanted. The contract says when it is too late. */
export async function planOperation(
  context: ChainContext,
  wallet: Address,
  intent: Operation,
): Promise<Step[]> {
  const { deployment } = context
  const node = await loadLiveOpenNode(context, intent.contract)
  switch (intent.kind) {
    case 'update-fee':
      return node.fee === intent.fee ? [] : [stepOf(intent.kind, updateFee, intent, deployment)]
    case 'update-start':
      return node.manualFinalize === intent.isManual
        ? []
        : [stepOf(intent.kind, updateStart, intent, deployment)]
    case 'update-reservations':
      return isSameList(node.reservations, intent.reservations)
        ? []
        : [stepOf(intent.kind, updateReservations, intent, deployment)]
    case 'update-keys':
      if (node.ed25519PublicKey === intent.keys.ed25519PublicKey) return []
      checkRegistration(deployment, { ...intent.keys, operator: wallet })
      return [stepOf(intent.kind, updateKeys, intent, deployment)]
    case 'reset':
      return node.status === 'awaiting-operator' && node.reservations.length === 0
        ? []
        : [stepOf(intent.kind, resetContract, { ...intent, refund: refundOf(node, wallet) }, deployment)]
    case 'rescue': {
      const held = await readHeld(context, intent)
      const arrives = sameAddress(intent.token, deployment.contracts.sesh) ? held : 0n
      return held === 0n ? [] : [stepOf(intent.kind, rescueTokens, { ...intent, arrives }, deployment)]
    }
    case 'update-beneficiary': {
      const holder = intent.vesting ?? wallet
      const mine = node.contributions.find(({ contributor }) => sameAddress(contributor, holder))
      return sameAddress(mine?.beneficiary, intent.beneficiary)
        ? []
        : [stepOf(intent.kind, updateBeneficiary, intent, deployment)]
    }
  }
}

const readHeld = ({ reader }: ChainContext, { token, contract }: { token: Address; contract: Address }) =>
  readContract(reader, { address: token, abi: erc20Abi, functionName: 'balanceOf', args: [contract] })
