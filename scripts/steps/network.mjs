// The flows prove that Rapport works with the cable out: where the system lets us, they run in a network namespace of their own
// that holds nothing but loopback (which the test driver itself needs).
import { spawnSync } from 'node:child_process';

const INSIDE = 'ip link set lo up && exec "$0" "$@"';

/** True where a namespace can be made and its loopback switched on: Linux, root, `unshare` and `ip` present. */
function canCutOff() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('unshare', ['--net', 'sh', '-c', INSIDE, 'true'], { stdio: 'ignore' }).status === 0;
}

/**
 * The command to run instead, so that nothing but loopback exists for it. The same command where that is not possible.
 * @param {string} executable
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function withoutNetwork(executable, args) {
  if (!canCutOff()) {
    process.stdout.write('Flows: no network namespace can be made here, they run with the network as it is.\n');
    return [executable, args];
  }
  process.stdout.write('Flows: running in an empty network namespace.\n');
  return ['unshare', ['--net', 'sh', '-c', INSIDE, executable, ...args]];
}
