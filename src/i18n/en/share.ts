/** Sharing what is on screen. */
export const share = {
  copyLink: 'Copy link',
  copied: 'Link copied',
  refused: 'Your browser did not allow copying. Select the link and copy it yourself.',
  address: 'Link to this view',
} as const;
