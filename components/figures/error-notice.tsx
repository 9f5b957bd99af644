'use client'

import { lazyPart } from '@/components/ui/lazy-part'

/** An error where it happened. Its words are loaded after the page itself. */
export const ErrorNotice = lazyPart(() => import('./error-words-notice'))
