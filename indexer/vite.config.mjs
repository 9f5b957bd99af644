import { fileURLToPath } from 'node:url'

/** Ponder runs this folder as a Vite project; `@/` means the repository root here as everywhere else. */
export default {
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '') } },
}
