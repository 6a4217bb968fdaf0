import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What the tests need beyond npm. Each is found, or installed from Debian's packages, or named in the error. */

const isProgram = (path: string) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const onPath = (name: string) =>
  (process.env['PATH'] ?? '')
    .split(':')
    .map((folder) => join(folder, name))
    .find(isProgram)

function install(packages: string[], what: string): void {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    throw new Error(
      `The tests need ${what}: install ${packages.join(' ')} (on Debian: apt-get install), then run them again.`,
    )
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' })
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    stdio: 'ignore',
  })
}

export function findChromium(): string {
  const find = () =>
    process.env['CHROMIUM'] ?? ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find(Boolean)
  if (!find()) install(['chromium'], 'a Chromium')
  const found = find()
  if (!found) throw new Error('The tests need a Chromium: none is here after installing it.')
  return found
}

/** pdftotext, to read what was printed. */
export function findPoppler(): void {
  if (!onPath('pdftotext')) install(['poppler-utils'], 'pdftotext (poppler)')
  if (!onPath('pdftotext')) throw new Error('The tests need pdftotext: it is not here after installing it.')
}

/** A Java runtime, for the checker of PDF/UA-1. */
export function findJava(): string {
  const find = () =>
    [process.env['JAVA_HOME'] && join(process.env['JAVA_HOME'], 'bin/java'), onPath('java')].find(
      (path) => path && isProgram(path),
    )
  if (!find()) install(['default-jre-headless'], 'a Java runtime')
  const found = find()
  if (!found) throw new Error('The tests need a Java runtime: none is here after installing it.')
  return found
}

/** The jars by which the checker of PDF/UA-1 reads its rules; Java itself has had none since version 11. */
export function findJaxb(): string[] {
  const names = ['jaxb-api', 'jaxb-core', 'jaxb-runtime', 'istack-commons-runtime', 'javax.activation']
  const jars = names.map((name) => `/usr/share/java/${name}.jar`)
  if (!jars.every(existsSync)) install(['libjaxb-java'], 'JAXB')
  const missing = jars.filter((jar) => !existsSync(jar))
  if (missing.length > 0)
    throw new Error(`The tests need JAXB: ${missing.join(', ')} is not here after installing it.`)
  return jars
}

/** Folder of initdb, postgres and psql. */
export function findPostgresql(): string {
  const find = (): string | undefined => {
    const debian = '/usr/lib/postgresql'
    const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
    const folders = [
      ...versions.map((version) => join(debian, version, 'bin')),
      ...(process.env['PATH'] ?? '').split(':'),
    ]
    return folders.find((folder) => isProgram(join(folder, 'initdb')) && isProgram(join(folder, 'postgres')))
  }
  if (!find()) install(['postgresql'], 'PostgreSQL 15 or later')
  const found = find()
  if (!found) throw new Error('The tests need PostgreSQL: none is here after installing it.')
  return found
}

/** An ordinary user to run PostgreSQL as, which refuses to be run by root. */
export function ordinaryUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw new Error('no ordinary user to run PostgreSQL as')
}
