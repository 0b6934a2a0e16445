/** Words for a desk, not for a person, English and Welsh. */
const ROLES = new Set(
  (
    'admin administration bookings centre cofnodion comms communications community contact ' +
    'contactus cymorth desg digwyddiadau editor education enquiries enquiry events feedback ' +
    'fundraising getintouch gwirfoddoli gwybodaeth health hello helo help helpdesk helpline ' +
    'hub info information inquiries mail media membership office post press reception ' +
    'referral referrals secretary services support swyddfa team tim training volunteer ' +
    'volunteering volunteers web website ymholiadau'
  ).split(' '),
);

const ADDRESS = /([^\s@<>()[\],;:"/]+)@[^\s@<>()[\],;:"]+/gu;

/**
 * E-mail addresses in a text that may be a person's: the part before the @ is not made of words for
 * a desk alone ("info@", "volunteering.team@"). Whoever answers there may change; the record stays public.
 */
export function personalAddresses(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)]
    .filter(
      ([, local = '']) =>
        !local
          .toLowerCase()
          .split(/[._+-]/u)
          .every((word) => ROLES.has(word)),
    )
    .map(([address]) => address);
}
