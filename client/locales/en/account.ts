export const account = {
  'account.title': 'Your account',
  'account.who': 'Who you are here',
  'account.whoLead':
    'Your sign-in provider verified this the last time you signed in. When you link a plan, it must match the plan’s list of members. To change it, go to your sign-in provider.',
  'account.name': 'Name',
  'account.birthDate': 'Birth date',
  'account.firstSignedIn': 'First signed in on',

  'account.plans': 'Your plans',
  'account.plan': '{carrier}, member number ending in {lastFour}',
  'account.noPlans': 'No plan is linked to you yet.',
  'account.allPlans': 'See your plans and your coverage',
  'account.linkPlan': 'Link a plan',
  'account.linkAnother': 'Link another plan',

  'account.sessions': 'Where you are signed in',
  'account.sessionsLead':
    'Each sign-in is listed here until it ends: 15 minutes after it was last used, and after 12 hours at most. We keep only these times, nothing about the device or the network. If you do not know one of them, end it.',
  'account.thisSession': 'This browser',
  'account.otherSession': 'Another browser or device',
  'account.began': 'Signed in {at}',
  'account.lastActive': 'Last used {at}',
  'account.end': 'End this session',
  'account.endNamed': 'signed in {at}',
  'account.endOthers': 'End all other sessions',
  'account.endThis': 'To end this one, sign out.',
  'account.noOthers': 'You are signed in nowhere else.',
  'account.ended': 'The session is over. That browser or device is signed out.',
  'account.endedOthers': 'All other sessions are over.',

  'account.language': 'Your language',
  'account.languageLead':
    'Pages open in this language wherever you sign in, and letters to you will use it. The button at the top of each page changes only this browser.',
  'account.languageLabel': 'Language',
  'account.languageNone': 'You have not chosen a language yet.',
  'account.saveLanguage': 'Save language',
  'account.languageSaved': 'Your language is saved.',

  'account.download': 'Everything Daylight holds about you',
  'account.downloadLead':
    'One file with all of it: who you are here, your plans with member numbers and coverage, what was disclosed about you, your accountings, your sessions, your tries at linking a plan, and the log of who did what with your data. Each part says what it is. It is made for computers (JSON), and you can also read it.',
  'account.downloadWarn':
    'The file holds your full member numbers. Keep it where only you can open it, and do not save it on a shared computer.',
  'account.downloadLink': 'Download my data (JSON)',
}
