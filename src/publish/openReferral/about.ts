/** What the root of the API says of itself; the licence stands there and in the download. */
export const ABOUT = {
  version: 'HSDS-UK-3.0',
  profile: 'https://docs.openreferraluk.org/en/latest/',
  openapi_url:
    'https://raw.githubusercontent.com/OpenReferralUK/uk-profile/main/schema/openapi.json',
  publisher: 'The PPS map contributors',
  license: 'MIT for the descriptions; Open Government Licence v3.0 for names, codes and points',
  attribution: [
    'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
    'Contains OS data © Crown copyright and database right 2024-26.',
    'Contains Royal Mail data © Royal Mail copyright and database right.',
  ],
} as const;
