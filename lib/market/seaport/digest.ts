import { concatHex, domainSeparator, type Hex, keccak256, stringToHex } from 'viem'
import { type BulkParts, bulkRoot, bulkTypes } from './bulk-order'
import { type OrderDomain, signingDomain } from './typed-data'

const digestOf = (struct: Hex, domain: OrderDomain): Hex =>
  keccak256(concatHex(['0x1901', domainSeparator({ domain: signingDomain(domain) }), struct]))

/** What is signed for one order. */
export const orderDigest = (hash: Hex, domain: OrderDomain): Hex => digestOf(hash, domain)

/** What was signed for many of which this is one, if its proof is right. */
export const bulkDigest = (hash: Hex, parts: BulkParts, domain: OrderDomain): Hex =>
  digestOf(keccak256(concatHex([bulkTypeHash(parts.siblings.length), bulkRoot(hash, parts)])), domain)

/** Type hash of a tree with so many levels: the type itself, then those it refers to in the order of their names (EIP-712). */
function bulkTypeHash(levels: number): Hex {
  const { BulkOrder, ...parts } = bulkTypes(levels)
  const written = Object.entries(parts)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, fields]) => writeType(name, fields))
  return keccak256(stringToHex([writeType('BulkOrder', BulkOrder), ...written].join('')))
}

const writeType = (name: string, fields: readonly { name: string; type: string }[]): string =>
  `${name}(${fields.map((field) => `${field.type} ${field.name}`).join(',')})`
