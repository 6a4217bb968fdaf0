export const recipient = {
  'recipient.opm': 'OPM',
  'recipient.title': '{recipient}: what it has stated',
  'recipient.answer':
    '{known, plural, =0 {On none of the {topics} points below has it stated anything that we were told of.} one {It has stated something on one of the {topics} points below.} other {It has stated something on # of the {topics} points below.}}',
  'recipient.files':
    '{files, plural, =0 {Your plan corrected what it had recorded: no file about you counts here any more.} one {It was sent # file with records about you, as {carriers, plural, one {your plan} other {your plans}} recorded.} other {It was sent # files with records about you, as {carriers, plural, one {your plan} other {your plans}} recorded.}}',
  'recipient.stated': 'Point by point',
  'recipient.statedLead':
    'Each statement is as your plan passed it on with a file. “Not stated” means that we have been told nothing. Daylight does not check whether a statement is kept.',
  'recipient.newest':
    '{count, plural, one {So says the newest file of {senders}.} other {So say the newest files of {senders}.}}',
  'recipient.newestSilent':
    '{count, plural, one {The newest file of {senders} says nothing about this.} other {The newest files of {senders} say nothing about this.}}',
  'recipient.span':
    '{files, plural, one {In one file, sent on {last}.} other {In # files, from {first} to {last}.}}',
  'recipient.over':
    '{files, plural, one {The only file carries a statement on this.} other {{stated} of # files carry a statement on this.}}',
  'recipient.earlier': 'Earlier, and no longer in the newest file',
  'recipient.about': 'About this recipient',
  'recipient.name': 'Name',
  'recipient.address': 'Address',
  'recipient.kind': 'Kind',
  'recipient.yourFiles': 'Files with records about you',
  'recipient.count':
    '{files, plural, =0 {None that counts} one {One, sent on {last}} other {#, from {first} to {last}}}',
  'recipient.corrected':
    '{count, plural, one {One more was corrected later. It is not counted, and what it said is left out here.} other {# more were corrected later. They are not counted, and what they said is left out here.}}',
  'recipient.carriers': 'Plans whose files they are',

  'reading.title': 'How Daylight reads the rule',
  'reading.lead':
    'These points are not the words of the law. They are how Daylight reads it, or choices of ours. A lawyer or your plan may read it another way.',
  'reading.newest':
    'What the newest file of each sender says stands as current. A statement that a newer file no longer carries is shown as earlier. We do not take that to mean it was withdrawn.',
  'reading.correction':
    'A correction is not a second disclosure. The earlier entry is kept and marked, and only the last version counts.',
  'reading.no-contract':
    'The privacy rule asks for no contract between a plan and a health oversight agency. So its limits do not go with the data by contract. Other laws may bind the agency.',
  'reading.left-out':
    'The law does not say whether a plan must tell you that something is left out for a time. So one fixed sentence stands beside every total. It never changes, and gives nothing away.',
  'reading.missing':
    'From the first monthly file on, we expect one for every month in which you were covered. We call it overdue from the 46th day after the month. No law sets this date.',
  'reading.voluntary':
    'Disclosures that the law lets a plan leave out are shown as well, apart from the legal accounting.',
  'reading.health-oversight':
    'Health oversight is not among the exceptions of the accounting rule. So we read the rule to say that this disclosure belongs in the accounting.',
  'reading.required-by-law':
    'What is required by law is not among the exceptions of the accounting rule. So we read the rule to say that this disclosure belongs in the accounting.',
  'reading.impermissible':
    'A file that the plan recorded as not permitted is not among the exceptions of the accounting rule. So we read the rule to say that it belongs in the accounting.',
  'reading.basis-not-recorded':
    'Where no basis is recorded, no exception can be shown to apply. So we keep this disclosure in the accounting.',
  'reading.not-phi':
    'Data that points to nobody is not protected health information. So we read the accounting rule to leave it out.',
  'reading.minimum':
    'A plan must limit what it sends for health oversight to the minimum necessary. The limit does not apply where a law requires the file. So it matters which of the two a plan records.',
  'reading.business-associate':
    'A plan must account for what a company that works for it sends. We read this to cover a file like this one.',
  'reading.day': 'The day of a disclosure is the day it was where your plan is.',
}
