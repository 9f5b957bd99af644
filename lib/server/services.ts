import 'server-only'
import { LOCAL_CHAIN_ID } from '@/lib/deployment/local-chain'
import { serverDeployment } from './deployment'
import { serverEnv } from './env'

/** Where the local world serves its index when nothing else is said. */
const LOCAL_INDEXER_URL = 'http://127.0.0.1:8651'

/** The services behind this portal; undefined where none is configured. */
export function services(): { staking: string | undefined; index: string | undefined } {
  const { chainId, stakingBackendUrl } = serverDeployment()
  const localIndex = chainId === LOCAL_CHAIN_ID ? LOCAL_INDEXER_URL : undefined
  return { staking: stakingBackendUrl, index: serverEnv().INDEXER_URL ?? localIndex }
}
