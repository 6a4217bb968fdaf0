import { createHash } from 'node:crypto'

/** Plain SQL files, in the order of their names; each runs once, in a transaction of its own. */
const files = import.meta.glob<string>('./migrations/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const migrations = Object.entries(files)
  .map(([path, sql]) => ({ name: path.replace(/^.*\/|\.sql$/g, ''), sql }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The last migration this build knows. */
export const SCHEMA = String(migrations.at(-1)?.name)

/** Runs SQL as the owner of the schema: several statements at once, no parameters. */
export type Owner = {
  exec(sql: string): Promise<void>
  applied(): Promise<string[]>
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Brings the schema up to this build's. @returns names of what was applied */
export async function migrate(owner: Owner): Promise<string[]> {
  await owner.exec(`create table if not exists schema_migration (
    name text primary key, sha256 text not null, applied_at timestamptz not null default now())`)
  const applied = new Set(await owner.applied())
  const due = migrations.filter(({ name }) => !applied.has(name))
  for (const { name, sql } of due) {
    const sha256 = createHash('sha256').update(sql).digest('hex')
    await owner.exec(`begin;
      lock table schema_migration in exclusive mode;
      insert into schema_migration (name, sha256) values (${quoted(name)}, ${quoted(sha256)});
      ${sql}
      grant select on schema_migration to daylight_server;
      commit;`)
  }
  return due.map(({ name }) => name)
}
