import Link from 'next/link'
import type { Address } from 'viem'
import { WalletAddress } from './wallet-address'

/** An operator, leading to its record. */
export const OperatorLink = ({ operator }: { operator: Address }) => (
  <Link href={`/operators/${operator}`} prefetch={false} className="hover:underline">
    <WalletAddress address={operator} />
  </Link>
)
