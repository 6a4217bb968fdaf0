import type { SignInPerson } from './identity-provider-configuration.ts'

const STYLE = `
  body { font: 1.0625rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; max-width: 42rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 1.75rem; line-height: 1.2 }
  ul { list-style: none; margin: 1.5rem 0; padding: 0 }
  li { border-top: 1px solid #a9aeb1; padding: 1rem 0 }
  li p { margin: .5rem 0 0 }
  button { font: inherit; font-weight: 700; min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid #005ea2; border-radius: .25rem; background: #005ea2; color: #fff; cursor: pointer }
  button.plain { background: #fff; color: #005ea2 }
  button:focus-visible { outline: .25rem solid #2491ff; outline-offset: 2px }
`

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const asText = (text: string) => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter)

const page = (title: string, main: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${asText(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${asText(title)}</h1>
${main}
</main>
</body>
</html>
`

export function signInPage(people: readonly SignInPerson[]): string {
  const choices = people.map(
    ({ id, name, says }) => `<li>
<button type="submit" name="person" value="${asText(id)}" aria-describedby="about-${asText(id)}">${asText(name)}</button>
<p id="about-${asText(id)}">${asText(says)}</p>
</li>`,
  )
  return page(
    'Demonstration sign-in',
    `<p>This page stands in for Login.gov. Everybody on it is fictitious: choose whom to sign in as.</p>
<form method="post">
<ul>
${choices.join('\n')}
</ul>
<button type="submit" name="cancel" value="yes" class="plain">Cancel</button>
</form>`,
  )
}

export const signedOutPage = () =>
  page('Signed out', '<p>You are signed out of the demonstration sign-in.</p>')

export const errorPage = (what: string) => page('The demonstration sign-in stopped', `<p>${asText(what)}</p>`)
