import { readContact, readContacts, writeContact } from '@/lib/protocol/config/views/contacts'
import {
  readReadRecord,
  readRoomPosition,
  writeReadRecord,
  writeRoomPosition,
} from '@/lib/protocol/config/views/convo-info-volatile'
import { eraseCommunity, readCommunities, writeCommunity } from '@/lib/protocol/config/views/user-groups'
import { readProfile, renewPicture, updateProfile } from '@/lib/protocol/config/views/user-profile'
import type { ConfigDict } from '@/lib/protocol/config/config-value'
import type { ConfigKind } from '@/lib/protocol/config/config-kind'
import type { Book } from '../engine/contact'
import { communityId, isCommunityId, placeOf } from '../model/community'
import { isDirectId } from '../model/direct'

export type DocumentData = {
  read(kind: ConfigKind): ConfigDict
  change(kind: ConfigKind, change: (data: ConfigDict) => ConfigDict): void
}

const SECOND = 1000

/** The synced documents in words. @param now - milliseconds, network clock. */
export function accountBook({ read, change }: DocumentData, now: () => number): Book {
  const seconds = () => Math.floor(now() / SECOND)
  const communities = () => readCommunities(read('groups'))
  return {
    contact: (id) => readContact(read('contacts'), id),
    contacts: () => readContacts(read('contacts')),
    changeContact: (id, part) => change('contacts', (data) => writeContact(data, id, part)),
    ownProfile: () => {
      const { name, updatedAt, picture } = readProfile(read('profile'))
      return { name, updatedAtSeconds: updatedAt, ...(picture && { picture }) }
    },
    setOwnName: (name) => change('profile', (data) => updateProfile(data, { name }, seconds())),
    setOwnPicture: (picture) => change('profile', (data) => updateProfile(data, { picture }, seconds())),
    moveOwnPicture: (picture) => change('profile', (data) => renewPicture(data, picture, seconds())),
    notes: () => {
      const { notesPriority, notesTimer } = readProfile(read('profile'))
      return {
        priority: notesPriority,
        ...(notesTimer > 0 && { timer: { mode: 'after-send', seconds: notesTimer } as const }),
      }
    },
    changeNotes: (part) =>
      change('profile', (data) =>
        updateProfile(
          data,
          {
            ...(part.priority !== undefined && { notesPriority: part.priority }),
            ...('timer' in part && { notesTimer: part.timer?.seconds ?? 0 }),
          },
          seconds(),
        ),
      ),
    communities,
    putCommunity: (community) => change('groups', (data) => writeCommunity(data, community)),
    eraseCommunity: ({ base, room }) => change('groups', (data) => eraseCommunity(data, base, room)),
    readUntil: (id) => {
      // Only oneself has written there.
      if (isDirectId(id)) return 0
      if (!isCommunityId(id)) return readReadRecord(read('readPositions'), id).readUntil
      const { baseUrl, room } = placeOf(id)
      return readRoomPosition(read('readPositions'), { base: baseUrl, room })
    },
    setReadUntil: (id, readUntil) => {
      const joined = communities().find(({ base, room }) => communityId({ baseUrl: base, room }) === id)
      change('readPositions', (data) => {
        if (joined) return writeRoomPosition(data, { ...joined, readUntil })
        return isCommunityId(id)
          ? data
          : writeReadRecord(data, { id, readUntil, isMarkedUnread: false }, now())
      })
    },
  }
}
