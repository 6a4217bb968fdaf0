/** The part of the client that holds a page did not arrive: no connection, or a newer version has replaced it. */
export class PageNotLoaded extends Error {}

export const loaded = <Page>(load: () => Promise<Page>) => {
  return () =>
    load().catch(() => {
      throw new PageNotLoaded()
    })
}
