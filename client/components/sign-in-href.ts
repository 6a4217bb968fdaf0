/** Signing in is an ordinary link: the server sends the browser on to the identity provider. */
export const signInHref = (returnTo: string) => `/auth/sign-in?${new URLSearchParams({ returnTo })}`
