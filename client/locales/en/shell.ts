export const shell = {
  'shell.site': 'Daylight',
  'shell.title': '{page} – Daylight',
  'shell.errorTitle': 'Error: {page} – Daylight',
  'shell.skip': 'Skip to main content',
  'shell.demonstration':
    'Demonstration. All people and plans here are fictitious. This is not a government website.',
  'shell.demonstrationLabel': 'About this site',
  'shell.nav': 'Main',
  'shell.footerNav': 'For everyone',
  'shell.menu': 'Menu',
  'shell.overview': 'Overview',
  'shell.accountings': 'Accountings',
  'shell.account': 'Account',
  'shell.notice': 'What is happening',
  'shell.rights': 'Your rights',
  'shell.verify': 'Check a document',
  'shell.help': 'Help',
  'shell.languageFailed': 'We could not load Spanish. Check your internet connection, then try again.',
  'shell.signIn': 'Sign in',
  'shell.signOut': 'Sign out',
  'shell.signOutFailed': 'We could not sign you out. Try again, or close all windows of your browser.',
  'shell.signedInAs': 'Signed in as {name}',
  'shell.loading': 'Loading…',
  'shell.sending': 'Sending…',
  'shell.footer':
    'Daylight shows what your plan recorded: how many records of which kind went where, and why. It holds no diagnoses and no details of your care.',
  'shell.back': 'Back to {page}',

  'missing.title': 'We could not find that page',
  'missing.text':
    'Check the address. If you followed a link, what it leads to may not be part of your record.',
  'missing.home': 'Go to the start page',

  'problem.noConnectionTitle': 'We cannot reach Daylight',
  'problem.noConnectionText': 'Check your internet connection, then try again.',
  'problem.timedOutTitle': 'This is taking too long',
  'problem.timedOutText': 'Daylight has not answered in 10 seconds. Try again in a moment.',
  'problem.busyTitle': 'Daylight is very busy',
  'problem.busyText': 'Many people are using it right now. Wait a minute, then try again.',
  'problem.tooManyTitle': 'Too many requests came from your connection',
  'problem.tooManyText': 'To protect the site, we answer only so many in a short time. Nothing was lost.',
  'problem.waitSeconds':
    '{count, plural, one {You can try again in # second.} other {You can try again in # seconds.}}',
  'problem.waitMinutes':
    '{count, plural, one {You can try again in # minute.} other {You can try again in # minutes.}}',
  'problem.waitHours':
    '{count, plural, one {You can try again in # hour.} other {You can try again in # hours.}}',
  'problem.internalTitle': 'Something went wrong on our side',
  'problem.internalText': 'This is not your fault, and nothing was lost. Try again in a moment.',
  'problem.reference': 'If it keeps happening, tell us this reference number: {reference}',
  'problem.retry': 'Try again',

  'ended.endedTitle': 'Your session has ended',
  'ended.endedText': 'To protect your privacy, we sign you out after some time without activity.',
  'ended.notSignedInTitle': 'You are not signed in',
  'ended.notSignedInText': 'Your session may have ended. This page is open only to the person it is about.',
  'ended.signIn': 'Sign in again',
  'ended.back': 'After that you come back to this page.',
  'ended.typed':
    'What you typed here is kept in this window. It is there again when you come back as the same person.',

  'timeOut.title': 'Do you want to stay signed in?',
  'timeOut.why':
    'You have not opened a page or sent anything for a while. To protect your privacy, we sign you out after 15 minutes.',
  'timeOut.left':
    'You will be signed out in less than {minutes, plural, =0 {} one {# minute} other {# minutes}}{both, select, yes { and } other {}}{seconds, plural, =0 {} one {# second} other {# seconds}}.',
  'timeOut.stay': 'Stay signed in',
  'timeOut.stayFailed': 'We could not reach Daylight. Check your internet connection, then try again.',
  'timeOut.lastTitle': 'You will be signed out soon',
  'timeOut.lastWhy':
    'You have been signed in for almost 12 hours. That is the longest we allow, to protect your privacy, and it cannot be made longer. You can sign in again right after. What you typed in a form is kept in this window.',
  'timeOut.lastStay': 'Continue until then',

  'signedOut.title': 'You are signed out',
  'signedOut.text':
    'Your session here has ended. On a shared computer, also close the browser so that nobody else can see your pages.',
  'signedOut.signIn': 'Sign in again',

  'signInProblem.title': 'We could not sign you in',
  'signInProblem.refused':
    'The sign-in did not finish, or the sign-in provider could not confirm who you are. Try again. You may need to complete identity verification with the provider first.',
  'signInProblem.unavailable': 'The sign-in provider does not answer right now. Try again in a few minutes.',
  'signInProblem.tooMany':
    'There were too many sign-in tries in a short time. Wait a few minutes, then try again.',
  'signInProblem.other': 'Something went wrong on the way. Try again in a moment.',
  'signInProblem.retry': 'Try to sign in again',

  'form.problem': 'There is a problem',
  'form.notSent': 'Nothing was sent. {text}',
  'form.optional': '(optional)',
  'form.choose': '- Choose -',
  'form.month': 'Month',
  'form.day': 'Day',
  'form.year': 'Year',
  'form.restored': 'What you typed before is here again. It has not been sent.',

  'language.en': 'English',
  'language.es': 'Spanish (Español)',
}
