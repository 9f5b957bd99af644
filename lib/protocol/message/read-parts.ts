import { toSafeNumber } from '../protobuf/messages'
import type { session } from '../protobuf/session.js'
import type { FilePointer, ToldProfile } from './message-name'

const MOST_FILES = 32
const LONGEST_URL = 223
const LONGEST_NAME_BYTES = 100
const KEY_BYTES = 32
const VOICE = 1

/** The profile that a message carries, or undefined. A name too long is cut between characters. */
export function readProfile(
  profile: session.LokiProfile.$Properties | null | undefined,
  profileKey: Uint8Array | null | undefined,
): ToldProfile | undefined {
  if (!profile) return undefined
  const url = profile.profilePicture ?? ''
  const hasPicture = url !== '' && url.length <= LONGEST_URL && profileKey?.length === KEY_BYTES
  return {
    name: cutName(profile.displayName ?? ''),
    updatedAtSeconds: toSafeNumber(profile.lastProfileUpdateSeconds),
    ...(hasPicture && { picture: { url, key: profileKey } }),
  }
}

/** At most 100 bytes of UTF-8. */
export function cutName(name: string): string {
  let bytes = 0
  let kept = ''
  for (const character of name) {
    bytes += new TextEncoder().encode(character).length
    if (bytes > LONGEST_NAME_BYTES) break
    kept += character
  }
  return kept
}

/** Files that say where they are; no more than other applications accept. */
export const readFiles = (pointers: readonly session.AttachmentPointer.$Properties[]): FilePointer[] =>
  pointers
    .filter(({ url }) => Boolean(url))
    .slice(0, MOST_FILES)
    .map((pointer) => ({
      url: pointer.url ?? '',
      contentType: pointer.contentType ?? '',
      fileName: pointer.fileName ?? '',
      size: pointer.size ?? 0,
      key: Uint8Array.from(pointer.key ?? []),
      digest: Uint8Array.from(pointer.digest ?? []),
      isVoice: ((pointer.flags ?? 0) & VOICE) === VOICE,
      width: pointer.width ?? 0,
      height: pointer.height ?? 0,
      caption: pointer.caption ?? '',
    }))
