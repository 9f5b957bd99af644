import { accountChecks } from './account'
import type { Checks } from './check'
import { configChecks } from './config'
import { messageWireChecks } from './message-wire'
import { networkChecks } from './network'
import { onsChecks } from './ons'
import { wireChecks } from './wire'

/** Every kind that can be checked. A new area adds a file beside this one, and its line here. */
export const sessionChecks: Checks = {
  ...accountChecks,
  ...configChecks,
  ...messageWireChecks,
  ...networkChecks,
  ...onsChecks,
  ...wireChecks,
}
