import { z } from 'zod'

/** The same words in both languages; the page picks. */
export const translated = z.object({ en: z.string(), es: z.string() })
export type Translated = z.infer<typeof translated>
