import { BlockList } from 'node:net';

/** Addresses that are no public host's: of the machine, of its network, or set aside (RFC 6890 and later). */
const CLOSED = new BlockList();
for (const range of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
])
  CLOSED.addSubnet(...subnet(range), 'ipv4');
/** Only what is handed out for use on the internet; within it documentation, and what wraps IPv4. */
const OPEN_6 = new BlockList();
OPEN_6.addSubnet('2000::', 3, 'ipv6');
for (const range of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
  CLOSED.addSubnet(...subnet(range), 'ipv6');

/** Whether an address of a host, as a resolver gives it, is on the open internet. */
export function isPublicAddress(address: string, family: 4 | 6): boolean {
  if (family === 4) return !CLOSED.check(address, 'ipv4');
  return OPEN_6.check(address, 'ipv6') && !CLOSED.check(address, 'ipv6');
}

function subnet(range: string): [net: string, prefix: number] {
  const [net = '', prefix] = range.split('/');
  return [net, Number(prefix)];
}
