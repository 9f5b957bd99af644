/** One encrypted record. Neither `id` nor `partition` tells anything: both are keyed hashes. */
export type RawRecord = {
  id: string
  /** Records of one partition are listed together. */
  partition: string
  /** Nonce and ciphertext. */
  box: Uint8Array<ArrayBuffer>
}

export type RawChanges = { put?: readonly RawRecord[]; remove?: readonly string[] }

/** Where encrypted records are kept: in this browser, or in memory for accounts that shall leave no trace. */
export type RawStore = {
  read(id: string): Promise<RawRecord | undefined>
  list(partition: string): Promise<readonly RawRecord[]>
  /** All changes or none. @throws {StorageError} `storage-full`, `storage-failed`. */
  apply(changes: RawChanges): Promise<void>
  /** Removes every record. */
  clear(): Promise<void>
  /** True once records outlive the page. */
  readonly isLasting: boolean
}
