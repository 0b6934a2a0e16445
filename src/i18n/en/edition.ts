/** Which edition of the map this is: to cite it, and where a link was made with another. */
export const edition = {
  moved:
    'This link was made with the edition of {{asked}}. The figures here are those of {{shown}}: they may have moved on since.',
  behind:
    'This link was made with the edition of {{asked}}. The figures here are those of {{shown}}, which is an older one.',
  open: 'Open the edition of {{asked}}',
  notKept: 'The edition of {{asked}} is not kept here.',
  goOn: 'Go on with this one',
  cite: 'Copy a citation',
  citation:
    'The PPS map contributors: People Powered Services map of the UK. Edition of {{date}} ({{edition}}). {{address}}',
  title: 'This edition',
  words:
    'The date of the data names the edition. Whoever opens a cited link later is told when the figures have moved on since, and is led to the cited edition where the host has kept it.',
} as const;
