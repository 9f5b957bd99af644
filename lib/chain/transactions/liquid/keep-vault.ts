import type { Address } from 'viem'
import type { Sesh } from '@/lib/units/sesh'
import { type NetworkProof, proofArguments } from '../network-proof'
import type { Transaction } from '../transaction'
import { vaultCall } from './hold-shares'

/** @param bounty - most that the vault pays the caller now, atomic SESH; less when its pot holds less by then. */
type Keeping = { vault: Address; bounty: Sesh }

/** Brings the vault's rewards in, the proof of them included; what arrived settles the queue first. */
export const collectVaultRewards = {
  describe: ({ bounty }) => ({
    name: 'vault-collect-rewards',
    values: { bounty },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ vault, ...proof }) => vaultCall(vault, 'collectRewards', proofArguments(proof)),
} satisfies Transaction<Keeping & NetworkProof>

/** Opens a seat; how large, the vault decides. */
export const investVault = {
  describe: ({ contract, bounty }) => ({
    name: 'vault-invest',
    values: { contract, bounty },
    leaves: 0n,
    arrives: bounty,
  }),
  build: ({ vault, contract }) => vaultCall(vault, 'invest', [contract]),
} satisfies Transaction<Keeping & { contract: Address }>

/** Asks for a seat back, or notes that it is leaving. */
export const requestSeatExit = {
  describe: ({ seat, bounty }) => ({
    name: 'vault-request-exit',
    values: { seat, bounty },
    leaves: 0n,
    arrives: bounty,
  }),
  build: ({ vault, seat }) => vaultCall(vault, 'requestExit', [seat]),
} satisfies Transaction<Keeping & { seat: Address }>

/** Takes in what a seat returned; settles the queue with it. */
export const collectSeat = {
  describe: ({ seat, bounty }) => ({
    name: 'vault-collect-seat',
    values: { seat, bounty },
    leaves: 0n,
    arrives: 0n,
  }),
  build: ({ vault, seat }) => vaultCall(vault, 'collectSeat', [seat]),
} satisfies Transaction<Keeping & { seat: Address }>
