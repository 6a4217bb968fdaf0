/** An office and how to reach it, on the pages that name one. */
export const office = {
  'office.phone': 'Phone',
  'office.tty': 'TTY, for people who are deaf or hard of hearing',
  'office.email': 'E-mail',
  'office.url': 'Website',
  'office.checkedOn': 'Checked on {day}.',
  'office.notChecked':
    'The operator of this portal has not checked these details yet. Check them before you use them.',
  'office.source': 'From: {source}.',
  'office.none':
    'The operator of this portal has not configured this address. Look on the office’s own website, whose address ends in .gov.',
}
