import type { Address } from 'viem'
import type { ChosenFile } from './model/chosen-file'
import type { CommunityPreview } from './model/community'
import type { Found, Search } from './engine/actions/search'
import type { WritePrivately } from './communities/write-privately'
import type { SendText } from './engine/actions/send-text'
import type { NewFile } from './files/account-files'
import type { Route } from './model/route'
import type { Disappearing, Message, MessageFile, MessageName } from './model/message'
import type { MessengerState, Settings } from './model/state'
import type { PasskeyHandle } from './storage/passkey-handle'
import type { Lock } from './storage/vault'
import type { KeptLink, NewLink } from './wallet-link/kept-links'

export type StorageHealth = {
  /** False for an account in memory. */
  isLasting: boolean
  /** The browser promised not to remove it by itself. */
  isPersisted: boolean
  /** Bytes; null where the browser does not say. */
  usedBytes: number | null
  availableBytes: number | null
  messages: number
  /** Milliseconds since 1970; null before the first. */
  lastBackupAt: number | null
}

/** What a page may ask of the messenger. Everything crosses a worker: values are plain, errors are `WorkerError`s. */
export type MessengerApi = {
  state(): Promise<MessengerState>
  /** Makes an account. @param of.lock - null keeps it in memory only. @returns its recovery phrase. */
  create(of: { name: string; lock: Lock | null }): Promise<{ words: string }>
  restore(of: { words: string; lock: Lock | null }): Promise<void>
  /** Which passkey opens the kept account; null where a password does. */
  passkey(): Promise<PasskeyHandle | null>
  /** @param of.password - or the secret of the passkey. */
  unlock(of: { password: string }): Promise<void>
  /** Closes the account in all tabs until the password is given again. */
  lock(): Promise<void>
  /** Removes the account and all its messages from this browser. */
  forget(): Promise<void>
  /** Keeps the open account here again, behind the same lock, after the browser cleared what was kept. */
  keepAgain(): Promise<void>
  /** The recovery phrase again. @throws when the password, or the secret of the passkey, is wrong. */
  revealWords(of: { password: string }): Promise<{ words: string }>
  /** Asks three nodes whom a name means. @returns null when they do not know it. */
  resolveName(of: { label: string }): Promise<{ accountId: string | null }>
  messages(of: { conversation: string }): Promise<readonly Message[]>
  /** Looks through what is kept on this device. */
  search(of: Search): Promise<Found>
  /** Begins a conversation without sending anything. */
  begin(of: { conversation: string }): Promise<void>
  send(of: SendText): Promise<void>
  /** Keeps a file here for the next message of a conversation; `send` names it, and it is uploaded then. */
  choose(of: { conversation: string; file: NewFile }): Promise<void>
  /** What was chosen and not sent yet. */
  chosen(of: { conversation: string }): Promise<readonly ChosenFile[]>
  /** Leaves a chosen file out. */
  dropChosen(of: { id: string }): Promise<void>
  /** What a file of a message holds. Only on request: its server learns that it was fetched, not by whom. */
  openFile(of: { file: MessageFile }): Promise<Uint8Array>
  retry(of: { conversation: string; message: MessageName }): Promise<void>
  react(of: { conversation: string; message: MessageName; emoji: string; isOn: boolean }): Promise<void>
  /** @param forEveryone - only for one's own messages. */
  remove(of: { conversation: string; message: MessageName; forEveryone: boolean }): Promise<void>
  markRead(of: { conversation: string; until: number }): Promise<void>
  keepDraft(of: { conversation: string; text: string }): Promise<void>
  typing(of: { conversation: string; isTyping: boolean }): Promise<void>
  accept(of: { conversation: string }): Promise<void>
  /** Removes a request or conversation from here; nothing is sent. */
  hide(of: { conversation: string }): Promise<void>
  block(of: { conversation: string; isBlocked: boolean }): Promise<void>
  pin(of: { conversation: string; isPinned: boolean }): Promise<void>
  setTimer(of: { conversation: string; timer: Disappearing | undefined }): Promise<void>
  /** Asks the room of a link what it is; nothing is joined. */
  previewCommunity(of: { link: string }): Promise<CommunityPreview>
  /** @returns the conversation of the room. */
  joinCommunity(of: { link: string }): Promise<{ conversation: string }>
  leaveCommunity(of: { conversation: string }): Promise<void>
  /** Begins a conversation with somebody who wrote in a room; nothing is sent. @returns its id. */
  writePrivately(of: WritePrivately): Promise<{ conversation: string }>
  /** Notifications of a person or a room, off or as usual. */
  mute(of: { conversation: string; isMuted: boolean }): Promise<void>
  /** Fetches what is older in a room than what is here. */
  olderMessages(of: { conversation: string }): Promise<void>
  setName(of: { name: string }): Promise<void>
  /** Changes one's own picture. @param of.chosen - a file of any raster kind; null takes the picture away. */
  setPicture(of: { chosen: Uint8Array | null }): Promise<void>
  /** The display picture of a person, fetched where it is not here yet. @returns a small JPEG; null for none. */
  picture(of: { person: string }): Promise<Uint8Array | null>
  /** Both sides saw the same two ids; kept in this browser only. */
  setCompared(of: { conversation: string; isCompared: boolean }): Promise<void>
  setNickname(of: { conversation: string; name: string }): Promise<void>
  changeSettings(of: Partial<Settings>): Promise<void>
  health(): Promise<StorageHealth>
  /** How this device reaches the network at the moment. */
  route(): Promise<Route>
  /** @returns the whole history as one sealed text. */
  exportHistory(of: { password: string }): Promise<string>
  importHistory(of: { text: string; password: string }): Promise<{ messages: number }>
  /** Keeps that a wallet is one's own, with its signature (EIP-191) over `linkText` and the account's own. */
  linkWallet(of: NewLink): Promise<void>
  /** Forgets it here; what others were shown they keep. */
  unlinkWallet(of: { address: Address }): Promise<void>
  walletLinks(): Promise<readonly KeptLink[]>
  /** A page was shown or hidden, or the computer is online again. */
  wake(of: { isVisible: boolean }): Promise<void>
}
