import { z } from 'zod'
import { PROBLEM_CODES } from '../vocabulary.ts'

/** RFC 9457 problem details, with a stable `code`, the faulty fields by name, and the request's reference number. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(PROBLEM_CODES),
  detail: z.string().optional(),
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  requestId: z.string().optional(),
})
export type ProblemReply = z.infer<typeof problem>
