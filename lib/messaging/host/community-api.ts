import type { MessengerApi } from '../api'
import type { OpenAccount } from './open-account'

type CommunityMethod =
  'previewCommunity' | 'joinCommunity' | 'leaveCommunity' | 'olderMessages' | 'writePrivately'

/** What pages may ask about rooms of communities, once an account is open. */
export function communityApi(opened: () => Promise<OpenAccount>): Pick<MessengerApi, CommunityMethod> {
  const rooms = async () => (await opened()).communities
  return {
    previewCommunity: async (of) => await (await rooms()).preview(of),
    joinCommunity: async (of) => await (await rooms()).join(of),
    leaveCommunity: async (of) => await (await rooms()).leave(of),
    writePrivately: async (of) => await (await rooms()).writePrivately(of),
    olderMessages: async (of) => await (await rooms()).older(of),
  }
}
