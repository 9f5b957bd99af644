import { accountChecks } from './account'
import type { Checks } from './check'
import { communityChecks } from './community'
import { configChecks } from './config'
import { fileChecks } from './files'
import { groupChecks } from './groups'
import { messageWireChecks } from './message-wire'
import { networkChecks } from './network'
import { onsChecks } from './ons'
import { proChecks } from './pro'
import { recipientChecks } from './recipients'
import { routeChecks } from './routes'
import { wireChecks } from './wire'

/** Every kind that can be checked. A new area adds a file beside this one, and its line here. */
export const sessionChecks: Checks = {
  ...accountChecks,
  ...communityChecks,
  ...configChecks,
  ...fileChecks,
  ...groupChecks,
  ...messageWireChecks,
  ...networkChecks,
  ...onsChecks,
  ...proChecks,
  ...recipientChecks,
  ...routeChecks,
  ...wireChecks,
}
