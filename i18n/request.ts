import { getRequestConfig } from 'next-intl/server'
import { loadMessages } from './messages'

/** English for now; every text lives in messages/, one file per area. */
export default getRequestConfig(async () => ({
  locale: 'en',
  messages: await loadMessages(),
  timeZone: 'UTC',
}))
