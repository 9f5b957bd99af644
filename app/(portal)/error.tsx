'use client'

// The same words inside the portal's frame, so that the way elsewhere stays in sight.
export { default } from '@/app/error'
