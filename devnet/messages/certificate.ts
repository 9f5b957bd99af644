import 'reflect-metadata'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PemConverter, X509CertificateGenerator } from '@peculiar/x509'
import { z } from 'zod'

/** Key and certificate, both PEM. */
export type Certificate = { key: string; cert: string }

const saved = z.object({ key: z.string(), cert: z.string() })

const YEAR_MILLISECONDS = 365 * 86_400_000
const VALID_YEARS = 20
const CURVE = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }

/** A certificate that a node signed itself. */
export async function makeCertificate(name: string): Promise<Certificate> {
  const keys = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify'])
  const from = Date.now() - YEAR_MILLISECONDS
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    signingAlgorithm: CURVE,
    notBefore: new Date(from),
    notAfter: new Date(from + VALID_YEARS * YEAR_MILLISECONDS),
  })
  const key = await crypto.subtle.exportKey('pkcs8', keys.privateKey)
  return { key: PemConverter.encode(key, 'PRIVATE KEY'), cert: certificate.toString('pem') }
}

/** The certificate that the folder keeps under this name, made on first use. */
export async function keptCertificate(folder: string, name: string): Promise<Certificate> {
  const file = join(folder, `${name}.json`)
  if (existsSync(file)) return saved.parse(JSON.parse(readFileSync(file, 'utf8')))
  const made = await makeCertificate(name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 })
  return made
}
