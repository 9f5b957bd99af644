import type { MessageContent } from '@/lib/messaging/model/message'

/** More cards than this under one message help nobody. */
const MOST_LINKS = 2
const LINK = /https?:\/\/[^\s<>"']+\?public_key=[0-9a-f]{64}/gi

/** What a link to a room says by itself, without asking anybody. */
export type CommunityLink = { link: string; host: string; room: string }

/** Links to communities in a text that somebody wrote; nothing is fetched. */
export const communityLinks = (text: string): readonly CommunityLink[] =>
  [...new Set(text.match(LINK))].flatMap((link) => describeLink(link) ?? []).slice(0, MOST_LINKS)

/** @returns undefined for what is no link to a room. */
export function describeLink(link: string): CommunityLink | undefined {
  const url = URL.parse(link)
  const [, room] = /^\/(?:r\/)?([0-9a-z_-]{1,64})$/i.exec(url?.pathname ?? '') ?? []
  return url && room && url.username === '' && url.password === ''
    ? { link, host: url.host, room }
    : undefined
}

/** Rooms that a message invites to. */
export function linksOf(content: MessageContent): readonly CommunityLink[] {
  if (content.kind === 'community') return [describeLink(content.url) ?? []].flat()
  return content.kind === 'text' ? communityLinks(content.text) : []
}
