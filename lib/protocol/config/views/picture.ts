import type { ConfigDict } from '../config-value'
import { bytesAt, textAt } from './dict-fields'

/** Where a display picture is, and what opens it. */
export type Picture = {
  url: string
  /** 32 bytes. */
  key: Uint8Array
}

const KEY_BYTES = 32
const LONGEST_URL = 223

/** A picture needs both of its keys; one alone is none. */
export function pictureAt(dict: ConfigDict, urlKey: string, keyKey: string): Picture | undefined {
  const url = textAt(dict, urlKey)
  const key = bytesAt(dict, keyKey, KEY_BYTES)
  return url !== '' && url.length <= LONGEST_URL && key ? { url, key } : undefined
}
