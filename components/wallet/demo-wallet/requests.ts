import { type Address, type Hex, isAddress, isHex } from 'viem'
import { ProviderError } from './provider-error'

type Transaction = { to?: Address; data?: Hex; value?: bigint; gas?: bigint }

/** What a page asks to have sent. @throws {ProviderError} -32602 when a field is malformed. */
export function readTransaction([asked]: readonly unknown[]): Transaction {
  if (typeof asked !== 'object' || asked === null) throw new ProviderError('bad-request')
  const { to, data, value, gas } = asked as Record<string, unknown>
  return {
    ...(to !== undefined && {
      to: must(to, (field) => typeof field === 'string' && isAddress(field)) as Address,
    }),
    ...(data !== undefined && { data: must(data, (field) => isHex(field)) as Hex }),
    ...(value !== undefined && { value: BigInt(must(value, (field) => isHex(field)) as Hex) }),
    ...(gas !== undefined && { gas: BigInt(must(gas, (field) => isHex(field)) as Hex) }),
  }
}

/** Chain id of `wallet_switchEthereumChain` and `wallet_addEthereumChain`. @throws {ProviderError} -32602. */
export function readChainId([asked]: readonly unknown[]): number {
  if (typeof asked !== 'object' || asked === null || !('chainId' in asked))
    throw new ProviderError('bad-request')
  return Number(asked.chainId)
}

function must(field: unknown, isGood: (field: unknown) => boolean): unknown {
  if (!isGood(field)) throw new ProviderError('bad-request')
  return field
}
