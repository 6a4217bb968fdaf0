export const home = {
  'home.title': 'See who received your health records, when, and why',
  'home.lead':
    'Daylight is for members of health plans in the Federal Employees Health Benefits (FEHB) and Postal Service Health Benefits (PSHB) programs, and for their families. It shows what your plan recorded about the files it sent with records about you.',
  'home.signIn': 'Sign in to see your record',
  'home.whatTitle': 'What you can do here',
  'home.what1': 'See each file your plan recorded: who received it, on which day, for what purpose.',
  'home.what2': 'See how many records about you were in it, by kind: medical, pharmacy, encounter, provider.',
  'home.what3': 'Get a signed accounting of disclosures to keep, or to show to a lawyer or a union.',
  'home.countsTitle': 'What is not here',
  'home.counts':
    'Daylight shows counts by kind of record only. It never holds diagnoses, the names of drugs, or details of your care.',
  'home.adultsTitle': 'Each adult signs in for themselves',
  'home.adults':
    'A spouse or grown child covered by your enrollment has their own record here. You cannot see theirs, and they cannot see yours.',
  'home.statusTitle': 'Where things stand',
  'home.statusChecked': 'Last checked for news on {day}.',
  'home.goNotice': 'What is happening, with sources',
  'home.goRights': 'Your rights, and how long a plan may take',
  'home.goHelp': 'If you cannot sign in: mail, phone, and ready letters',
  'home.statusWorks':
    'Daylight works either way. If your plan has recorded no file with records about you, it says so and tells you what that does and does not mean.',

  'home.helloTitle': 'Hello, {name}',
  'home.helloLead': 'What would you like to do?',
  'home.goDisclosures': 'See what was disclosed about you',
  'home.goAccountings': 'Get an accounting to keep',
  'home.goMemberships': 'See your linked plans',
  'home.linkLead': 'First, tell us which plan covers you. Then you can see what it recorded.',
  'home.goLink': 'Link your plan',
}
