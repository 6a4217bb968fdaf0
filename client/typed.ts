/**
 * What somebody is typing into a form, kept until they have sent it: a session may end before that (WCAG 2.2.1). It is in
 * this window alone (sessionStorage), under the person's key and the page's path, so that it comes back to nobody else;
 * it is forgotten when it was sent, at sign-out and when somebody else signs in.
 */
const PREFIX = 'daylight.typed.'

export type TypedField = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
type Typed = Record<string, string | boolean>

const keyOf = (owner: string, path: string) => `${PREFIX}${owner}.${path}`

export const isTypedField = (element: unknown): element is TypedField =>
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement

/** Fields whose content is nowhere kept: passwords, files, and whatever stands in something marked `data-secret`. */
const isSecret = (field: TypedField) =>
  field.name === '' ||
  ['password', 'file', 'hidden'].includes(field.type) ||
  field.closest('[data-secret]') !== null

const isCheckbox = (field: TypedField): field is HTMLInputElement => field.type === 'checkbox'
const isRadio = (field: TypedField): field is HTMLInputElement => field.type === 'radio'
const nameOf = (field: TypedField) => (isCheckbox(field) ? `${field.name}=${field.value}` : field.name)

export function keepTyped(owner: string, path: string, field: TypedField): void {
  if (isSecret(field)) return
  const typed = read(keyOf(owner, path))
  typed[nameOf(field)] = isCheckbox(field) ? field.checked : field.value
  write(keyOf(owner, path), typed)
}

/** Puts back what was typed. @returns whether there was anything */
export function restoreTyped(owner: string, path: string, form: HTMLFormElement): boolean {
  const typed = read(keyOf(owner, path))
  let isRestored = false
  for (const field of [...form.elements].filter(isTypedField)) {
    const value = typed[nameOf(field)]
    if (value === undefined || isSecret(field)) continue
    if (isCheckbox(field)) {
      isRestored ||= field.checked !== value
      field.checked = value === true
    } else if (isRadio(field)) {
      isRestored ||= value === field.value && !field.checked
      field.checked = value === field.value
    } else {
      isRestored ||= field.value !== value
      field.value = String(value)
    }
  }
  return isRestored
}

/** Whether something is kept that was typed on a page, by whomever. */
export const hasTyped = (path: string): boolean => keys().some((key) => isOn(key, path))

/** Forgets what was typed on a page; everything where none is named. */
export function forgetTyped(path?: string): void {
  for (const key of keys()) if (path === undefined || isOn(key, path)) store()?.removeItem(key)
}

export function forgetTypedOfOthers(owner: string): void {
  for (const key of keys()) if (!key.startsWith(keyOf(owner, ''))) store()?.removeItem(key)
}

const isOn = (key: string, path: string) => key.slice(key.indexOf('.', PREFIX.length) + 1) === path

// A browser may refuse storage altogether; then nothing is kept.
function store(): Storage | undefined {
  try {
    return sessionStorage
  } catch {
    return undefined
  }
}

const keys = () => Object.keys(store() ?? {}).filter((key) => key.startsWith(PREFIX))

function read(key: string): Typed {
  try {
    return JSON.parse(store()?.getItem(key) ?? '{}')
  } catch {
    return {}
  }
}

function write(key: string, typed: Typed): void {
  try {
    store()?.setItem(key, JSON.stringify(typed))
  } catch {}
}
