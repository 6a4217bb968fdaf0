export const memberships = {
  'memberships.title': 'My plans',
  'memberships.lead':
    'These are the plans linked to you here. Former plans count too: they owe you six years.',
  'memberships.empty': 'No plan is linked to you yet.',
  'memberships.linked': 'Done. {carrier}, member number ending in {lastFour}, is linked to you.',
  'memberships.endsIn': 'Member number ends in',
  'memberships.linkedOn': 'Linked on',
  'memberships.coverage': 'Coverage',
  'memberships.span': '{program}, as {relationship}: {from} to {to}',
  'memberships.openSpan': '{program}, as {relationship}: since {from}',
  'memberships.noCoverage': 'The plan’s list shows no coverage dates.',
  'memberships.link': 'Link a plan',
  'memberships.linkAnother': 'Link another plan',
  'memberships.seeDisclosures': 'See what was disclosed',

  'link.title': 'Link a plan',
  'link.lead':
    'Choose your plan and enter your member number. We compare it with the list of members your plan gave us.',
  'link.match':
    'The name and birth date that your sign-in provider verified must match your plan’s list. We do not ask for them again.',
  'link.already': 'Linked to you already, with the end of the number:',
  'link.carrier': 'Plan',
  'link.carrierMissing': 'Choose your plan',
  'link.member': 'Your member number',
  'link.memberHint':
    'It is on your member card, for example R10000017. If your card shows several people, use the number that is yours alone.',
  'link.memberMissing': 'Enter your member number',
  'link.memberForm': 'Enter 4 to 32 letters, numbers or hyphens, as on your card',
  'link.submit': 'Link this plan',
  'link.notMatched': 'We could not match these facts with the plan’s list of members',
  'link.notMatchedTitle': 'What to check',
  'link.check1': 'Is it the right plan? You may have had another one at that time.',
  'link.check2': 'Is the member number exactly as on your card, and your own?',
  'link.check3':
    'Does your plan know you by the same name and birth date as your sign-in provider? A new last name is a common cause.',
  'link.check4': 'Are you new to the plan? Its list may be a few weeks old.',
  'link.ask': 'If all of this is right, ask the plan’s privacy office:',
  'link.askNoContact':
    'If all of this is right, ask your plan’s privacy office. Its number is in the plan’s notice of privacy practices.',
  'link.elsewhere': 'This membership is already linked to another sign-in',
  'link.elsewhereTitle': 'What to do',
  'link.elsewhere1': 'Did you sign in with another account before? Sign out, then sign in with that account.',
  'link.elsewhere2':
    'If that was not you, tell the plan’s privacy office. They can check who is linked and undo it.',
  'link.tooMany': 'There were too many tries. For your protection, we have stopped for now',
  'link.tooManyWhen': 'You can try again after {time}.',
  'link.tooManyLater': 'Try again later, with your member card at hand.',
  'contact.phone': 'Phone',
  'contact.address': 'Address',
}
