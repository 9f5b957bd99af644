import { Hono } from 'hono'
import { Backend } from './backend'
import type { SessionNetwork } from './network'
import { networkRoutes } from './network-routes'
import { refuseOtherMethods } from './method-not-allowed'
import { registrationRoutes } from './registration-routes'
import { removalRoutes } from './removal-routes'
import { walletRoutes } from './wallet-routes'

/** The staking backend's routes; the books must be level with the chain when they are asked. */
export function backendApi(network: SessionNetwork): Hono {
  const app = new Hono()
  const backend = new Backend(network)
  networkRoutes(app, backend)
  walletRoutes(app, backend)
  removalRoutes(app, backend)
  registrationRoutes(app, backend)
  refuseOtherMethods(app)
  return app
}
