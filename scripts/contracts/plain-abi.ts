import { type Abi } from 'viem'

const kinds = ['constructor', 'function', 'event', 'error', 'fallback', 'receive']

/**
 * An ABI without the compiler's internal type names, in an order that does not depend on the sources:
 * by kind, then by name, then by declaration.
 */
export function plainAbi(abi: Abi): Abi[number][] {
  const dropInternalType = (key: string, value: unknown) => (key === 'internalType' ? undefined : value)
  const plain: Abi = JSON.parse(JSON.stringify(abi, dropInternalType))
  return [...plain].sort((a, b) => compare(sortKey(a), sortKey(b)))
}

function sortKey(item: Abi[number]): string {
  const name = 'name' in item ? item.name : ''
  return [kinds.indexOf(item.type), name.toLowerCase(), JSON.stringify(item)].join(' ')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
