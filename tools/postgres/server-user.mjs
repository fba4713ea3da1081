// @ts-check
import { readFileSync } from 'node:fs';

/**
 * The account that the server runs as when the product is started by root: PostgreSQL refuses root.
 * @typedef {{ name: string, uid: number, gid: number }} ServerUser
 */

/** The kernel's overflow account: exists as a number even where no account file names it. */
const nobody = { name: 'nobody', uid: 65534, gid: 65534 };

/**
 * @returns {boolean} Windows has no uid: there the server runs as the user who starts it
 */
export function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * @param {number | undefined} dataOwner uid that already owns the data, if there is data
 * @param {string} [passwd] content of /etc/passwd
 * @returns {ServerUser} `postgres` if it exists, else `nobody`; the owner of existing data goes first,
 *   since installing PostgreSQL later must not orphan data that `nobody` made
 */
export function serverUser(dataOwner, passwd = readPasswd()) {
  const users = ['postgres', 'nobody'].flatMap((name) => findUser(passwd, name) ?? []);
  const candidates = users.some(({ name }) => name === 'nobody') ? users : [...users, nobody];
  const [first = nobody] = candidates;
  return candidates.find(({ uid }) => uid === dataOwner) ?? first;
}

/** @param {string} passwd @param {string} wanted @returns {ServerUser | undefined} */
function findUser(passwd, wanted) {
  for (const line of passwd.split('\n')) {
    const [name, , uid, gid] = line.split(':');
    const user = { name: wanted, uid: Number(uid), gid: Number(gid) };
    if (name === wanted && user.uid > 0 && Number.isInteger(user.gid)) return user;
  }
  return undefined;
}

function readPasswd() {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return ''; // a bare container may have none: `nobody` by number works there
  }
}
