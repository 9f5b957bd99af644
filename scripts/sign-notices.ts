/**
 * `npm run sign:notices -- --new-key FILE`: makes a key and prints what goes into PORTAL_NOTICES_KEY.
 * `npm run sign:notices -- --key FILE --in notices.json`: prints the signed file that PORTAL_NOTICES_URL serves.
 * What can stand in notices.json: docs/notices.md.
 */
import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { decodeHex, ed25519KeyPairFromSeed, encodeHex, signText } from '@/lib/crypto'
import { NOTICES_PURPOSE } from '@/lib/notices-purpose'

const SEED_BYTES = 32
const OWNER_ONLY = 0o600

const { values } = parseArgs({
  options: {
    'new-key': { type: 'string' },
    key: { type: 'string' },
    in: { type: 'string' },
    help: { type: 'boolean' },
  },
})

const plainHex = (bytes: Uint8Array) => encodeHex(bytes).replace(/^0x/, '')

/** Keeps an existing key: losing it means that nothing can be stopped any more. */
function makeKey(file: string) {
  const seed = new Uint8Array(randomBytes(SEED_BYTES))
  writeFileSync(file, `${plainHex(seed)}\n`, { mode: OWNER_ONLY, flag: 'wx' })
  console.log(`PORTAL_NOTICES_KEY=${plainHex(ed25519KeyPairFromSeed(seed).publicKey)}`)
}

function sign(keyFile: string, contentFile: string) {
  const keys = ed25519KeyPairFromSeed(decodeHex(readFileSync(keyFile, 'utf8').trim(), SEED_BYTES))
  const text = JSON.stringify(JSON.parse(readFileSync(contentFile, 'utf8')))
  const signature = signText(keys, { purpose: NOTICES_PURPOSE, text })
  console.log(JSON.stringify({ payload: text, signature: plainHex(signature) }))
}

if (values['new-key']) makeKey(values['new-key'])
else if (values.key && values.in) sign(values.key, values.in)
else console.log('Either --new-key FILE, or --key FILE --in notices.json. See docs/notices.md.')
