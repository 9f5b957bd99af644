import type { Address } from 'viem'
import type { UnixSeconds } from '@/lib/units/time'
import type { RecordKind } from './record-kind'

/** A name as the registry holds it at the newest block. */
export type NameState = {
  registryName: string
  tokenId: bigint
  /** Null while nobody holds it. */
  owner: Address | null
  /** From when its present term counts; in the future for names paid ahead, 0 while nobody holds it. */
  renewedAt: UnixSeconds
  /** Texts as they stand, empty for none. Strangers write them. */
  records: Readonly<Record<RecordKind, string>>
}
