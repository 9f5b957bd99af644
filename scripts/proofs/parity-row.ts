import { type Proof, proof } from './proof'

type Theirs = 'yes' | 'partly' | 'no'

/**
 * A row of the parity table: what the portal before this one did and what this one does.
 * `yes` and `partly` need proofs. `instead`: the same need is met in another way, which the note tells. `no`: not built.
 * `later`: not about staking; the note tells to which part of the product it belongs.
 */
export type ParityRow = {
  number: number
  feature: string
  theirs: Theirs
  ours: 'yes' | 'partly' | 'instead' | 'no' | 'later'
  note: string
  proofs: readonly Proof[]
}

/** What the earlier portal could do, and this one does otherwise or elsewhere, for a reason that is written down. */
export const isExcused = ({ theirs, ours, note }: Pick<ParityRow, 'theirs' | 'ours' | 'note'>): boolean =>
  theirs !== 'no' && (ours === 'instead' || ours === 'later') && note.trim() !== ''

/** What was never there may be missing; what the earlier portal could do may not, but for a reason. */
export const isCounted = (row: Pick<ParityRow, 'theirs' | 'ours' | 'note'>): boolean =>
  row.ours === 'yes' || row.ours === 'partly' || (row.theirs !== 'no' && !isExcused(row))

const row =
  (ours: ParityRow['ours']) =>
  (number: number, feature: string, theirs: Theirs, note: string, ...lines: string[]): ParityRow => ({
    number,
    feature,
    theirs,
    ours,
    note,
    proofs: lines.map(proof),
  })

/** Each takes number, feature, what the earlier portal did, a note, and the proofs as lines. */
export const yes = row('yes')
export const partly = row('partly')
export const instead = row('instead')
export const no = row('no')
export const later = row('later')
