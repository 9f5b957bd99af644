import { Amount } from '@/components/figures/amount'

type Props = {
  /** Atomic SESH; null where there is none, undefined while it is not known. */
  value: bigint | null | undefined
  /** Said where there is none. */
  none: string
}

/** An amount that need not exist. */
export const AmountOr = ({ value, none }: Props) =>
  value === null ? <span className="text-ink-muted">{none}</span> : <Amount value={value} />
