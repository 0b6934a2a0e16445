/** Guided walks through the map. */
export const walk = {
  offer: 'Walks through the map',
  lead: 'Each leads through real states of the map, at your own pace. Leave it wherever you like.',
  steps_one: '{{count}} step',
  steps_other: '{{count}} steps',
  label: 'Guided walk',
  place: 'step {{step}} of {{last}}',
  ways: 'Steps of the walk',
  back: 'Back',
  next: 'Next step',
  again: 'Walk again from the start',
  leave: 'Leave the walk',
  unknown: 'The link names a walk, or a step of one, that is not here. The rest of it is shown.',
} as const;
