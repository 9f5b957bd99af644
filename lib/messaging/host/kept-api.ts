import type { MessengerApi } from '../api'
import { chosenFiles, chooseFile, dropChosenFile } from '../files/chosen-files'
import { openFile } from '../files/kept-files'
import { openPicture, setOwnPicture } from '../pictures/person-pictures'
import { openVault } from '../storage/vault'
import { checkPassword } from './check-password'
import { exportHistory, importHistory } from './history-file'
import type { OpenAccount } from './open-account'
import type { HostOptions } from './open-seat'
import { storageHealth } from './storage-health'

type KeptMethod =
  | 'revealWords'
  | 'changeSettings'
  | 'route'
  | 'health'
  | 'exportHistory'
  | 'importHistory'
  | 'choose'
  | 'chosen'
  | 'dropChosen'
  | 'setPicture'
  | 'picture'
  | 'openFile'

/** What pages may ask about words, settings, history, files and pictures, once an account is open. */
export function keptApi(
  opened: () => Promise<OpenAccount>,
  { kit, now }: Pick<HostOptions, 'kit' | 'now'>,
): Pick<MessengerApi, KeptMethod> {
  return {
    revealWords: async ({ password }) => {
      const account = await opened()
      if (account.raw.isLasting) await openVault(account.vault, password)
      return { words: kit.wordsOf(account.record().seed) }
    },
    changeSettings: async (part) => (await opened()).changeSettings(part),
    route: async () => (await opened()).route(),
    health: async () => await storageHealth(await opened()),
    exportHistory: async ({ password }) => {
      checkPassword(password)
      const account = await opened()
      const text = await exportHistory(account, password)
      // The file counts, also where the browser has no room left for its date.
      await account.changeRecord({ lastBackupAt: now() }).catch(() => undefined)
      return text
    },
    importHistory: async (file) => ({ messages: await importHistory(await opened(), file) }),
    choose: async (of) => await chooseFile((await opened()).store, { ...of, now: now() }),
    chosen: async ({ conversation }) => await chosenFiles((await opened()).store, conversation),
    dropChosen: async ({ id }) => await dropChosenFile((await opened()).store, id),
    setPicture: async ({ chosen }) => await setOwnPicture((await opened()).pictures, chosen),
    picture: async ({ person }) => await openPicture((await opened()).pictures, person),
    openFile: async ({ file }) => await openFile(await opened(), file),
  }
}
