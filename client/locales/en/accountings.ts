export const accountings = {
  'accountings.title': 'Accountings',
  'accountings.lead':
    'An accounting of disclosures is the list your plan owes you under federal law (45 CFR 164.528). Here are the ones you made. Each stays as it was first given.',
  'accountings.empty': 'You have not made an accounting yet.',
  'accountings.new': 'Make an accounting',
  'accountings.noPlan': 'Link a plan first. An accounting is about what a plan disclosed.',
  'accountings.madeOn': 'Made on',
  'accountings.range': '{from} to {to}',
  'accountings.counted':
    '{disclosures, plural, =0 {No disclosure} one {# disclosure} other {# disclosures}} in the legal accounting',

  'newAccounting.title': 'Make an accounting',
  'newAccounting.lead':
    'It lists what your plan recorded as disclosed about you. It is free, and it is ready at once.',
  'newAccounting.free':
    'Each plan must give you one accounting free of charge in any 12 months when you ask for it (45 CFR 164.528(c)(2)). What you make here yourself does not use that up.',
  'newAccounting.carrier': 'Plan',
  'newAccounting.allPlans': 'All my plans',
  'newAccounting.allPlansHint':
    'Each plan accounts for its own disclosures. For all plans you get one document in which each plan has its own list and totals. Plans that no longer cover you are in it too.',
  'newAccounting.planUntil': '{plan}, until {day}',
  'newAccounting.form': 'How should it list the disclosures?',
  'accountingForm.itemised': 'One by one',
  'accountingFormMeans.itemised': 'Every disclosure in full.',
  'accountingForm.summary': 'Repeated ones summed up',
  'accountingFormMeans.summary':
    'Shorter. Where a plan sent files again and again to the same recipient for the same purpose, the law allows three things in place of a long list: the first one in full, how many and how often, and the day of the last (45 CFR 164.528(b)(3)). All others stay one by one. The totals are the same.',
  'newAccounting.window': 'Which days?',
  'newAccounting.windowHint':
    'Leave both dates empty for everything: the six years up to today. The law goes back no further.',
  'newAccounting.from': 'First day',
  'newAccounting.to': 'Last day',
  'newAccounting.dateHint': 'For example: April 28 2026',
  'newAccounting.language': 'Language of the accounting',
  'newAccounting.submit': 'Make the accounting',
  'newAccounting.reading': 'How Daylight reads the rule',
  'newAccounting.reading.plans':
    'The right is against each plan by itself. A plan that no longer covers you still accounts for its disclosures of the six years.',
  'newAccounting.reading.repeated':
    'Disclosures are summed up together when the plan recorded the same recipient, word for word the same purpose, and the same basis under 45 CFR 164.512. Each kind of record has its own line. What the plan recorded as not permitted, or without a basis, is never summed up.',
  'newAccounting.reading.window':
    'The six years go back to the same day of the calendar; from February 29 they go back to February 28. Both days count. What day it is goes by the plan’s time zone.',
  'newAccounting.reading.free':
    'What you make here is not counted when a plan works out whether you have had your free accounting.',
  'newAccounting.fromIncomplete':
    'First day: enter a month, day and year that exist, or leave all three empty',
  'newAccounting.toIncomplete': 'Last day: enter a month, day and year that exist, or leave all three empty',
  'newAccounting.backwards': 'The first day is after the last day. Change one of them',
  'newAccounting.inFuture': 'Last day: this day is in the future. Enter today or an earlier day',
  'newAccounting.fromInFuture': 'First day: this day is in the future. Enter today or an earlier day',
  'newAccounting.overSixYears':
    'First day: this is more than six years ago. The law covers six years. Enter a later day, or leave it empty',
  'newAccounting.toOverSixYears':
    'Last day: this is more than six years ago. The law covers six years. Enter a later day, or leave it empty',

  'accounting.title': 'Your accounting',
  'accounting.reference': 'Reference number',
  'accounting.keep': 'Keep this number. It stands on each page of the accounting.',
  'accounting.form': 'How it lists them',
  'accounting.language': 'Language',
  'accounting.preparedAt': 'Prepared',
  'accounting.empty':
    'An accounting with no disclosure in it is valid, and says so. It counts what the plan recorded here; it does not prove that nothing was sent.',
  'accounting.free':
    'You made this yourself, so it is free. It does not use up the free accounting that you can ask each plan for in any 12 months.',
  'accounting.downloads': 'Download it',
  'accounting.pdf': 'PDF, to read and print',
  'accounting.json': 'JSON, for programs',
  'accounting.jws': 'Signed file (JWS), to prove it is real',
  'accounting.csv': 'CSV, for a spreadsheet',
  'accountingMeans.pdf': 'For you, a lawyer or your papers. A screen reader can read it.',
  'accountingMeans.csv': 'A row for each line, to sort and to add up.',
  'accountingMeans.json': 'Everything, for software to read.',
  'accountingMeans.jws': 'The JSON with this portal’s signature. Keep it with the PDF.',
  'accounting.fingerprint': 'Fingerprint (SHA-256)',
  'accounting.signature': 'What the signature is for',
  'accounting.signatureText':
    'The signed file holds the same accounting with a digital signature of this portal. A lawyer or a union can check with the portal’s public keys that nobody changed a word, without asking us or signing in.',
  'accounting.verify': 'Check a signed file',
  'accounting.keys': 'Public keys of this portal',
  'accounting.fingerprintText':
    'A fingerprint changes when a single character of a file changes. If two files have the same one, they are the same.',
}
