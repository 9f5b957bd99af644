import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LOCAL_CHAIN_ID = 31337

/** File of a deployment given by shipped name or path; the running local world when nothing is given. */
export function deploymentFile(name) {
  if (!name) return join(process.env.WORLD_DIR || '.world', 'deployment.json')
  const shipped = join('deployments', `${name}.json`)
  return existsSync(shipped) ? shipped : name
}

/** Whether a build for this deployment is for the local development chain (also when no world ran yet). */
export function isLocalDeployment(name) {
  const file = deploymentFile(name)
  if (!existsSync(file)) return !name
  return JSON.parse(readFileSync(file, 'utf8')).chainId === LOCAL_CHAIN_ID
}
