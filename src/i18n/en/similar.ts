/** Why areas are similar and what differs between them: fetched with the page of an area. */
export const similar = {
  why: 'Why these are similar',
  close_one:
    'Of {{count}} figure about people and the economy that can be compared, this is at least twice as close to its similar areas as to areas in general:',
  close_other:
    'Of {{count}} figures about people and the economy that can be compared, these are at least twice as close to its similar areas as to areas in general:',
  closeFigure: '{{label}}: {{own}} here, {{middle}} in the middle of its similar areas',
  notClose_one:
    'The {{count}} figure of ours about people and the economy that can be compared does not show why. The Office for National Statistics compared more.',
  notClose_other:
    'None of our {{count}} figures about people and the economy that can be compared shows why. The Office for National Statistics compared more.',
  cluster:
    'The Office for National Statistics also sorts areas into four groups, which have letters and no names. This one is in group {{letter}} with {{others}} others; {{same}} of its {{of}} similar areas are in it too.',
  noCluster: 'The Office for National Statistics sorts this area into none of its four groups.',
  differs: 'What differs most: {{list}}.',
  difference: '{{label}} ({{there}} there, {{here}} here)',
  noDifference: 'No figure that can be compared differs clearly.',
  density: 'People per square kilometre',
} as const;
