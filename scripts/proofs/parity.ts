import { portalRows } from './parity-portal'
import { stakingRows } from './parity-staking'

/** The whole parity table, in the order of its numbers. */
export const parity = [...stakingRows, ...portalRows]
