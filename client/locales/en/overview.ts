export const overview = {
  'overview.title': 'What was disclosed about you',
  'overview.answer':
    '{carriers, plural, one {Your plan} other {Your plans}} told us of {files, plural, one {# file} other {# files}} with records about you, the first on {first}, the last on {last}.',
  'overview.answerOne':
    '{carriers, plural, one {Your plan} other {Your plans}} told us of one file with records about you, on {first}.',
  'overview.answerFiltered':
    '{files, plural, one {# file fits} other {# files fit}} what you chose below: the first on {first}, the last on {last}.',
  'overview.accountable':
    'In the legal accounting: {accountable}. Shown voluntarily, outside of it: {voluntary}.',
  'overview.emptyTitle': 'No disclosure about you is recorded here',
  'overview.emptyNone': '{carrier} has recorded no file in Daylight yet.',
  'overview.emptySince':
    '{carrier} has recorded files in Daylight since {since}. None of them has records about you.',
  'overview.emptyMeans':
    'This means that your plan has not told us of any file with records about you. It does not prove that nothing was sent: we can only show what a plan records here.',
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
  'overview.goLink': 'Link a plan',
  'overview.getAccounting': 'Get an accounting to keep',

  'filter.title': 'Choose what is shown',
  'filter.carrier': 'Plan',
  'filter.anyCarrier': 'All plans',
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
