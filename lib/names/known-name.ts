import type { NameState } from './name-state'

/** A name as a page shows it. */
export type KnownName = {
  state: NameState
  /** Null where nobody told it: the registry keeps a hash. */
  label: string | null
  /** False for what was registered past the rule: no label leads to it. */
  isStandard: boolean
}
