export const overview = {
  'overview.title': 'What was disclosed about you',
  'overview.yourPlans': '{count, plural, one {Your plan} other {Your plans}}',
  'overview.answer':
    '{who} told us of {files, plural, one {one file} other {# files}} {carriers, plural, one {it sent} other {they sent}} to {to} with records about you, {files, plural, one {on {first}} other {the first on {first}, the last on {last}}}.',
  'overview.answerFiltered':
    '{files, plural, one {# file fits what you chose below, sent on {first}.} other {# files fit what you chose below: the first on {first}, the last on {last}.}}',
  'overview.toMany': '{count} recipients',
  'overview.opmIs': 'OPM is the {recipient}.',
  'overview.recipient': '{recipient}: {files, plural, one {# file} other {# files}}.',
  'overview.stated': 'See what {recipient} has stated',
  'overview.accountable':
    'In the legal accounting: {accountable}. Shown voluntarily, outside of it: {voluntary}.',
  'overview.emptyTitle': 'No disclosure about you is recorded here',
  'overview.emptyNone': '{carrier} has recorded no file in Daylight yet.',
  'overview.emptySince':
    '{carrier} has recorded files in Daylight since {since}. None of them has records about you.',
  'overview.emptyFiltered': 'No file fits what you chose.',
  'overview.completeness': 'This is what {carrier} recorded in Daylight since {since}.',
  'overview.declared': '{carrier} declares its record complete from {day} on.',
  'overview.notDeclared': '{carrier} has not declared from which day its record is complete.',
  'overview.lastReceived': 'Its newest file came in on {day}.',
  // Fixed text, the same as on paper. Never vary it.
  'overview.leftOut':
    'Federal law sometimes requires a plan to leave out certain disclosures for a limited time.',
  'overview.noPlanTitle': 'Link your plan first',
  'overview.noPlan': 'No plan is linked to you yet. Link one to see what it recorded about you.',
  'overview.noPlanCard':
    'You need the member number on your plan’s card. Your name and birth date must match the plan’s list.',
  'overview.noPlanFormer':
    'Link plans you have left as well. What they sent while you were in them stays here.',
  'overview.noPlanFamily':
    'Only your own number works. A spouse or a grown child signs in for themselves, and so do you.',
  'overview.goLink': 'Link a plan',
  'overview.getAccounting': 'Get an accounting to keep',

  'sure.title': 'How sure is this?',
  'sure.basis':
    '{carriers, plural, one {It rests on what your plan tells us. We cannot see what it does not record here.} other {It rests on what your plans tell us. We cannot see what they do not record here.}}',
  'sure.overdue':
    '{count, plural, =0 {No monthly file that we expect is overdue.} one {One monthly file that we expected has not come in.} other {# monthly files that we expected have not come in.}}',
  'sure.which': '{count, plural, one {See which one} other {See which ones}}',

  'zero.means': 'What this means',
  'zero.meansText':
    '{carriers, plural, one {Your plan has} other {Your plans have}} not told us of any file with records about you.',
  'zero.notMeans': 'What this does not mean',
  'zero.notProof': 'It does not prove that nothing was sent. We can only show what a plan records here.',
  'zero.notEarlier':
    'It says nothing about the time before {carriers, plural, one {your plan} other {each plan}} began to record here.',
  'zero.notFamily': 'It says nothing about others in your family. Each person has a record of their own.',

  'next.title': 'What you can do next',
  'next.emptyAccounting':
    'Get an accounting, even with nothing on it. It puts in writing, with a date and a signature, what is recorded about you today.',
  'next.ask': '{carriers, plural, one {Ask your plan} other {Ask your plans}}',
  'next.askText':
    'You have the right to ask {carriers, plural, one {it directly} other {each of them directly}} for an accounting of disclosures (45 CFR 164.528), and about anything that is not recorded here.',
  'next.noContact':
    '{carrier} has not given us a contact. Call the number on your member card and ask for the privacy office.',
  'next.otherPlan': 'Were you in another plan?',
  'next.otherPlanText':
    'Each plan has a record of its own. If you changed plans in the last six years, link the other one too.',

  'plans.choice': 'Plans shown',
  'plans.all': 'All, side by side',
  'plans.one': '{plan}, number ending in {lastFour}',
  'plans.title': 'Your plans side by side',
  'plans.narrowed': 'Counted here is only what fits what you chose below.',
  'plans.caption': 'Your plans side by side: files and records about you',
  'plans.scroll': 'Table of your plans. Scroll sideways to see all of them.',
  'plans.programs': 'Program',
  'plans.first': 'First file',
  'plans.last': 'Last file',
  'plans.since': 'Recorded in Daylight since',
  'plans.complete': 'Declared complete from',
  'plans.overdue': 'Expected files not received',
  'plans.noFile': 'No file yet',
  'plans.notDeclared': 'Not declared',

  'filter.title': 'Choose what is shown',
  'filter.from': 'From',
  'filter.to': 'To',
  'filter.start': 'The beginning',
  'filter.today': 'Today',
  'filter.category': 'Kind of record',
  'filter.anyCategory': 'All kinds',
  'filter.apply': 'Show',
  'filter.clear': 'Show everything',
  'filter.backwards': 'Choose a “From” that is before “To”',
  'filter.invalid': 'Choose from the lists. The address of this page asks for something they do not have.',

  'totals.byCategory': 'By kind of record',
  'totals.byCategoryCaption': 'Records about you, by kind',
  'totals.category': 'Kind of record',
  'totals.records': 'Records',
  'totals.byMonth': 'By month',
  'totals.byMonthCaption': 'Files and records about you, by the month in which they were sent',
  'totals.chart':
    'Each bar is one month. The taller it is, the more records about you were sent. The tallest is {month}: {count, plural, one {# record} other {# records}}. The table below the bars has every number.',
  'totals.month': 'Month',
  'totals.files': 'Files',
  'totals.scroll': 'Table by month. Scroll sideways to see all columns.',
  'totals.allMonths': 'Show all {count} months',

  'gaps.title': 'What we expected and have not received',
  'gaps.file':
    'We expected a file for {month} from {sender}, about {program} records for {recipient}, and have not received it. It has been overdue since {day}.',
  'gaps.means': 'This is about the file only. It does not say whether anything was sent.',

  'planLevel.title': 'Also sent, with nobody’s records in it',
  'planLevel.text': 'These files hold figures of the plan as a whole. They are in no accounting.',
  'planLevel.file':
    '{day}: {sender} sent {recipient} a file with {count, plural, one {# rebate record} other {# rebate records}} for {from} to {to}.',

  'list.title': '{count, plural, one {# entry} other {# entries}}, newest first',
  'list.notCounted':
    '{count, plural, one {# of them was corrected later and is not counted above.} other {# of them were corrected later and are not counted above.}}',
  'list.to': '{day}: to {recipient}',
  'list.by': 'Sent by {sender}. Care from {from} to {to}.',
  'list.records': '{count, plural, one {# record} other {# records}} about you: {kinds}',
  'list.kind': '{count} {kind}',
  'list.corrected': 'Corrected later',
  'list.correction': 'Correction',
  'list.voluntary': 'Shown voluntarily',
  'list.shown': 'Showing {shown} of {total}',
  'list.more': 'Show more',
  'list.moreFailed': 'We could not load more. Try again.',
}
