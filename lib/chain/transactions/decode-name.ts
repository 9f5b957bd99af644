import { nullable, object, text } from '@/lib/api/decode'

/** A name as an intent pins it. */
export const decodeName = object({
  registryName: text(/^[A-Za-z0-9+/=]{1,512}$/, 'a registry name'),
  label: nullable(text()),
})
