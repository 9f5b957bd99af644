import { Hono } from 'hono'
import { toApiFailure } from './api-failure'
import { backendApi } from './backend-api'
import { controlApi } from './control-api'
import type { DevControls } from './dev-controls'
import type { FaultBox } from './fault-box'
import type { SessionNetwork } from './network'

export type NetworkAppOf = {
  network: SessionNetwork
  faults: FaultBox
  /** Absent unless the chain is a development chain. */
  controls: DevControls | undefined
}

/** Everything that the network serves: the staking backend, and below `/control` what developers may do. */
export function networkApp({ network, faults, controls }: NetworkAppOf): Hono {
  const app = new Hono()
  const fail = (code: string, message: string) => ({ error: { code, message }, t: Date.now() / 1000 })
  app.route('/control', controlApi(controls))
  app.use(async (context, next) => {
    const fault = faults.take(context.req.path)
    if (!fault) return next()
    if (fault.garbage) return context.text('<html>upstream</html>', 200)
    return context.json(fail('injected', 'A fault was asked for.'), fault.status ?? 500)
  })
  app.use(async (_context, next) => {
    await network.sync()
    return next()
  })
  app.route('/', backendApi(network))
  app.notFound((context) => context.json(fail('not-found', 'No such path.'), 404))
  app.onError((error, context) => {
    const { status, code, message } = toApiFailure(error)
    if (status === 500) console.error(error)
    return context.json(fail(code, message), status)
  })
  return app
}
