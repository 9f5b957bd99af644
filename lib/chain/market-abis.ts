import { seaportAbi } from '@/contracts-abi/seaport'
import { seshAbi } from '@/contracts-abi/sesh'
import { sessionNameServiceAbi } from '@/contracts-abi/session-name-service'
import { snsConduitAbi } from '@/contracts-abi/sns-conduit'
import { snsConduitControllerAbi } from '@/contracts-abi/sns-conduit-controller'
import { errorsOf } from './abis'

/** ABIs of the market, apart from the others because they are large and few pages trade. */
export const marketAbis = {
  /** A trade goes through conduit, registry and token. */
  seaport: [
    ...seaportAbi,
    ...errorsOf(snsConduitAbi),
    ...errorsOf(sessionNameServiceAbi),
    ...errorsOf(seshAbi),
  ] as const,
  conduit: snsConduitAbi,
  conduitController: snsConduitControllerAbi,
} as const
