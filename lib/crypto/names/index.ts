/** The part of the crypto core that names use; a door of its own, because it is light and the rest is not. */
export { decodeAccountId, encodeAccountId } from './account-id'
export { legacyNameKey, openLegacyNameValue } from './legacy-name-value'
export {
  isLabel,
  isStandardRegistryName,
  labelToRegistryName,
  nameHash,
  type NameMode,
  nameModes,
  tokenIdOf,
} from './name-hash'
export { encryptNameRecord, nameRecordKey, type NameValue, openNameValue, sealNameValue } from './name-record'
export { type NameRecord, readNameRecord } from './read-name-record'
