import type { z } from 'zod'
import { recipient } from '../../shared/contract/disclosures.ts'
import { type Queryable, selectOptional, selectRows } from './database.ts'
import source from './recipients.sql?raw'
import { sqlBlocks } from './sql.ts'

const sql = sqlBlocks(source)

export type RecipientConfig = z.output<typeof recipient>

export const selectRecipients = (db: Queryable) => selectRows(db, sql('select_recipients'), {}, recipient)

export const selectOptionalRecipient = (db: Queryable, id: string) =>
  selectOptional(db, sql('select_recipient'), { id }, recipient)

export const insertRecipient = (tx: Queryable, added: RecipientConfig) =>
  tx.execute(sql('insert_recipient'), added)
