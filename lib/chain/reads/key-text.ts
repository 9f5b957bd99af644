const FIELD_HEX_DIGITS = 64

/** A uint256 key of a contract as 64 lowercase hex digits. */
export const keyText = (key: bigint): string => key.toString(16).padStart(FIELD_HEX_DIGITS, '0')

/** A BLS public key as 128 lowercase hex digits, X ‖ Y. */
export const blsKeyText = ({ X, Y }: { X: bigint; Y: bigint }): string => keyText(X) + keyText(Y)
