import { csv } from './csv';
import { dataFiles } from './dataFiles';
import { forms } from './forms';
import { hosts } from './hosts';
import { links } from './links';
import { own } from './own';
import { records } from './records';

/** Every way in which something written elsewhere reaches us. */
export const SURFACES = [links, hosts, csv, dataFiles, forms, records, own];
