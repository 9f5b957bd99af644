import type { Permission } from './state'

type CuratedRoom = Record<Permission, boolean> & {
  token: string
  name: string
  description: string
  /** Oldest first. */
  messages: readonly { text: string; hoursAgo: number; isPinned?: true }[]
}

/** As the keeper of the rooms calls itself. */
export const KEEPER_NAME = 'Session Portal'

/** The rooms of a new community server: one to read, one to talk in. */
export const curatedRooms: readonly CuratedRoom[] = [
  {
    token: 'portal-news',
    name: 'Portal news',
    description:
      'What is new in Session Portal, and what to know before you stake, buy a name or write to somebody.',
    read: true,
    write: false,
    upload: false,
    messages: [
      {
        hoursAgo: 200,
        text: 'Welcome. This room is for reading: only its keepers write here. You can react to every message, and talk about it in the room Portal lounge.',
      },
      {
        hoursAgo: 170,
        isPinned: true,
        text: 'Nobody from this portal will ever ask for your 13 words, for the phrase of your wallet or for a payment in a chat. Whoever asks is not us, whatever name they show. Names in a community can be chosen by anyone; look at the short id beside them.',
      },
      {
        hoursAgo: 140,
        text: 'Stake: a Session node needs its full stake before it starts. If you do not have that much, open nodes take part of it from several people. The page of each node says how much is missing, the operator’s fee and the smallest contribution, and everything is checked again on the chain before you sign.',
      },
      {
        hoursAgo: 110,
        text: 'Leave: when you ask a node to leave, the network waits 15 days before the stake can be released. Nobody can shorten that, and no message you receive can either. My stakes shows the day.',
      },
      {
        hoursAgo: 80,
        text: 'Rewards add up by themselves and do not expire. You claim them with two transactions when it suits you: one brings the network’s signature to the contract, one pays out.',
      },
      {
        hoursAgo: 50,
        text: 'Names: a Session name points to an Account ID, so people can write to you without copying 66 characters. The portal asks two sources before it opens a conversation by name, and says how old the record is. A name runs out unless it is renewed; the portal shows when.',
      },
      {
        hoursAgo: 20,
        text: 'Messages: your account lives in this browser and in your 13 words. Rehearse them once. Messages wait 14 days in the network for your devices; what is older stays only where you keep it, or in a history file that you save yourself.',
      },
    ],
  },
  {
    token: 'portal-lounge',
    name: 'Portal lounge',
    description:
      'Questions and answers about Session Portal. Everybody may write; everybody can read what you write.',
    read: true,
    write: true,
    upload: true,
    messages: [
      {
        hoursAgo: 190,
        isPinned: true,
        text: 'House rules: be kind, stay with the subject, and never post words, keys or the address you live at. A community is public: messages are signed, not sealed.',
      },
      {
        hoursAgo: 189,
        text: 'You appear here under an id that belongs to this community alone. It cannot be matched to your Account ID by those who read along, unless they know your account’s full key.',
      },
      {
        hoursAgo: 60,
        text: 'A question that comes up often: can I run out of time when I restore an account? No. The words do not age. Contacts and names come back at once; messages of the last 14 days follow within a minute.',
      },
    ],
  },
]
