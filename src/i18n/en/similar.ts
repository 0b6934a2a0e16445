/** Why areas are similar and what differs between them: fetched with the page of an area. */
export const similar = {
  why: 'Why these are similar',
  close:
    'Of {{of}} figures about people and the economy that can be compared, these are closest to its similar areas: at least twice as close as to areas in general.',
  closeFigure: '{{label}}: {{own}} here, {{middle}} in the middle of its similar areas',
  notClose:
    'Our figures about people and the economy ({{of}} can be compared) do not show why. The Office for National Statistics compared others too.',
  cluster:
    'The Office for National Statistics also sorts areas into four groups, which have letters and no names. This one is in group {{letter}} with {{others}} others; {{same}} of its {{of}} similar areas are in it too.',
  noCluster: 'The Office for National Statistics sorts this area into none of its four groups.',
  differs: 'What differs most: {{list}}.',
  difference: '{{label}} ({{there}} there, {{here}} here)',
  noDifference: 'No figure that can be compared differs clearly.',
  density: 'People per square kilometre',
} as const;
