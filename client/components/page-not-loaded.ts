import type { ComponentType } from 'react'
import type { LoaderFunction, LoaderFunctionArgs } from 'react-router'
import { type Noun, words } from '../words.ts'

/** A part of the client that a page needs did not arrive: no connection, or a newer version has replaced it. */
export class PageNotLoaded extends Error {}

const arrived = <T>(part: Promise<T>): Promise<T> =>
  part.catch(() => {
    throw new PageNotLoaded()
  })

/**
 * A page, with its words: the files of `locales/` that it takes them from, by noun; every one where none is named. The
 * words come along with the page and its data, and all three are waited for.
 */
export const loaded = <Page extends { Component: ComponentType; loader?: LoaderFunction }>(
  load: () => Promise<Page>,
  nouns: readonly Noun[] = ['all'],
) => {
  return async () => {
    // Failures are told by the loader below, which asks again.
    words.want(nouns).catch(() => {})
    const page = await arrived(load())
    return {
      ...page,
      loader: async (args: LoaderFunctionArgs, context: unknown) => {
        const [data] = await Promise.all([page.loader?.(args, context) ?? null, arrived(words.want(nouns))])
        return data
      },
    }
  }
}
