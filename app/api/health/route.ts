import { serverDeployment } from '@/lib/server/deployment'

/** Whether the server has a readable configuration; says nothing about the services behind it. */
export const GET = () => Response.json({ ok: true, chainId: serverDeployment().chainId })
