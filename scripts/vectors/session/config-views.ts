import { z } from 'zod'
import { encodeHex } from '@/lib/crypto'
import type { ConfigDict } from '@/lib/protocol/config/config-value'
import { type ContactPart, readContacts, writeContact } from '@/lib/protocol/config/views/contacts'
import { readReadRecords, writeReadRecord } from '@/lib/protocol/config/views/convo-info-volatile'
import { readCommunities, readGroupIds, writeCommunity } from '@/lib/protocol/config/views/user-groups'
import { type ProfilePart, readProfile, setProfile } from '@/lib/protocol/config/views/user-profile'

/** The words of the file for what one device changes, and for what it then sees. */
const profileChanges = z.strictObject({
  name: z.string().optional(),
  nts_priority: z.int().optional(),
  nts_expiry: z.int().optional(),
  blinded_msgreqs: z.boolean().optional(),
  pic_url: z.string().optional(),
  pic_key: z.string().optional(),
})
const contactChange = z.strictObject({
  id: z.string(),
  name: z.string(),
  nickname: z.string().default(''),
  approved: z.boolean().default(false),
  approved_me: z.boolean().default(false),
  blocked: z.boolean().default(false),
  priority: z.int().default(0),
  exp_mode: z.int().default(0),
  exp_timer: z.int().default(0),
  created: z.int().default(0),
  pic_url: z.string().optional(),
  pic_key: z.string().optional(),
})
const contactChanges = z.strictObject({
  set: z.array(contactChange).default([]),
})
const readChanges = z.strictObject({
  set: z.array(z.strictObject({ id: z.string(), last_read: z.int(), unread: z.boolean() })).default([]),
})
const groupChanges = z.strictObject({
  communities: z
    .array(
      z.strictObject({
        url: z.string(),
        room: z.string(),
        pubkey: z.string(),
        priority: z.int(),
        joined_at: z.int(),
      }),
    )
    .default([]),
  groups: z.array(z.never()).default([]),
})

type View = {
  apply: (data: ConfigDict, changes: unknown) => ConfigDict
  read: (data: ConfigDict) => Record<string, unknown>
}

const pictureOf = (url: string | undefined, key: string | undefined) =>
  url !== undefined && key !== undefined ? { url, key: Uint8Array.from(Buffer.from(key, 'hex')) } : undefined

const defined = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))

const profile: View = {
  apply(data, changes) {
    const file = profileChanges.parse(changes)
    const picture = pictureOf(file.pic_url, file.pic_key)
    const part: ProfilePart = {
      ...(file.name !== undefined && { name: file.name }),
      ...(file.nts_priority !== undefined && { notesPriority: file.nts_priority }),
      ...(file.nts_expiry !== undefined && { notesTimer: file.nts_expiry }),
      ...(file.blinded_msgreqs !== undefined && { takesCommunityRequests: file.blinded_msgreqs }),
      ...(picture && { picture }),
    }
    return setProfile(data, part)
  },
  read(data) {
    const { name, notesPriority, picture } = readProfile(data)
    return defined({
      name,
      nts_priority: notesPriority,
      pic_url: picture?.url,
      pic_key: picture && encodeHex(picture.key),
    })
  },
}

const modes = ['none', 'after-send', 'after-read'] as const

const contacts: View = {
  apply(data, changes) {
    const { set } = contactChanges.parse(changes)
    return set.reduce((next, file) => {
      const mode = modes[file.exp_mode]
      const picture = pictureOf(file.pic_url, file.pic_key)
      const part: ContactPart = {
        name: file.name,
        nickname: file.nickname,
        isApproved: file.approved,
        hasApprovedMe: file.approved_me,
        isBlocked: file.blocked,
        priority: file.priority,
        createdAt: file.created,
        timer: mode && mode !== 'none' ? { mode, seconds: file.exp_timer } : undefined,
        ...(picture && { picture }),
      }
      return writeContact(next, file.id, part)
    }, data)
  },
  read: (data) => ({
    contacts: readContacts(data).map((contact) => ({
      approved: contact.isApproved,
      approved_me: contact.hasApprovedMe,
      blocked: contact.isBlocked,
      created: contact.createdAt,
      exp_mode: contact.timer ? modes.indexOf(contact.timer.mode) : 0,
      exp_timer: contact.timer?.seconds ?? 0,
      id: contact.id,
      name: contact.name,
      nickname: contact.nickname,
      ...(contact.picture && { pic_url: contact.picture.url }),
      priority: contact.priority,
    })),
  }),
}

const readPositions: View = {
  apply: (data, changes) =>
    readChanges
      .parse(changes)
      .set.reduce(
        (next, { id, last_read, unread }) =>
          writeReadRecord(next, { id, readUntil: last_read, isMarkedUnread: unread }, last_read),
        data,
      ),
  read: (data) => ({
    convos: readReadRecords(data).map(({ id, readUntil, isMarkedUnread }) => ({
      id,
      last_read: readUntil,
      unread: isMarkedUnread,
    })),
  }),
}

const groups: View = {
  apply: (data, changes) =>
    groupChanges.parse(changes).communities.reduce(
      (next, { url, room, pubkey, priority, joined_at }) =>
        writeCommunity(next, {
          base: url,
          room,
          serverKey: pubkey,
          priority,
          notifications: 0,
          joinedAt: joined_at,
        }),
      data,
    ),
  read: (data) => ({
    communities: readCommunities(data).map(({ base, room, serverKey, priority }) => ({
      full_url: `${base}/${room}?public_key=${serverKey}`,
      priority,
      room,
    })),
    groups: readGroupIds(data),
  }),
}

/** The file writes the same object in two ways. */
const views: Readonly<Record<string, View>> = {
  UserProfile: profile,
  user_profile: profile,
  Contacts: contacts,
  contacts,
  convo_volatile: readPositions,
  user_groups: groups,
}

function viewOf(config: string): View {
  const view = views[config]
  if (!view) throw new Error(`no view of ${config}`)
  return view
}

/** @returns the same data when nothing is to be changed. */
export const applyChanges = (config: string, data: ConfigDict, changes: Record<string, unknown>) =>
  Object.keys(changes).length === 0 ? data : viewOf(config).apply(data, changes)

export const readState = (config: string, data: ConfigDict) => viewOf(config).read(data)
