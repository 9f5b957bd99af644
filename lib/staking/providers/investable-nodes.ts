import type { OpenNode } from '@/lib/staking/open-node'
import { sameAddress } from '@/lib/units/same-address'
import type { LiquidState, VaultKeeping } from './liquid-adapter'

/**
 * Open nodes that the limits of a vault seem to allow, the ones with most room first; none while it is paused. The operator's score
 * is not looked at here: the vault has the last word in the trial before a signature.
 */
export function investableNodes(
  nodes: readonly OpenNode[],
  { seats, isPaused }: Pick<LiquidState, 'seats' | 'isPaused'>,
  { feeMax, seatMax, operatorMax, investable }: VaultKeeping,
): OpenNode[] {
  if (isPaused) return []
  const withOperator = (operator: OpenNode['operator']) =>
    seats.reduce((sum, seat) => (sameAddress(seat.operator, operator) ? sum + seat.cost : sum), 0n)
  const most = (node: OpenNode) =>
    [node.open, seatMax, investable, operatorMax - withOperator(node.operator)].reduce((least, limit) =>
      limit < least ? limit : least,
    )
  return nodes
    .filter(
      (node) =>
        node.status === 'open' &&
        node.fee <= feeMax &&
        node.minimum !== null &&
        most(node) >= node.minimum &&
        !seats.some(({ contribution }) => sameAddress(contribution, node.address)),
    )
    .toSorted((a, b) => Number(b.open - a.open))
}
