import 'server-only'
import { readFileSync } from 'node:fs'
import { type Deployment, parseDeployment, type PublicDeployment } from '@/lib/deployment/deployment'
import { deploymentFile } from './deployment-file.mjs'
import { serverEnv } from './env'

/** Of Ethereum and its test chains alike. Source: deployments page of the ENS documentation. */
const ENS_REGISTRY = '0x00000000000C2E074eC69A0dFb2997BA6C7d2e1e'

let cached: Deployment | undefined

/** The deployment this server is for. @throws {Error} a sentence that says which file is missing or wrong. */
export function serverDeployment(): Deployment {
  return (cached ??= loadDeployment())
}

function loadDeployment(): Deployment {
  const { PORTAL_DEPLOYMENT, PORTAL_RPC_URLS, PORTAL_ENS_RPC_URLS, STAKING_BACKEND_URL } = serverEnv()
  const file = deploymentFile(PORTAL_DEPLOYMENT)
  const deployment = parseDeployment(readJson(file))
  return {
    ...deployment,
    ...(PORTAL_RPC_URLS && { rpcUrls: PORTAL_RPC_URLS }),
    ...(PORTAL_ENS_RPC_URLS && {
      ens: { rpcUrls: PORTAL_ENS_RPC_URLS, registry: deployment.ens?.registry ?? ENS_REGISTRY },
    }),
    ...(STAKING_BACKEND_URL && { stakingBackendUrl: STAKING_BACKEND_URL }),
  }
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8'))
  } catch (cause) {
    throw new Error(
      `The deployment file ${file} cannot be read. Start the local world with "npm start", or set PORTAL_DEPLOYMENT.`,
      { cause },
    )
  }
}

/** The part of the deployment that pages may know. */
export function publicDeployment(): PublicDeployment {
  const { stakingBackendUrl: _private, ...visible } = serverDeployment()
  return visible
}
