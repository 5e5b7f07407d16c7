// For the undo tests: what must stand before each command about remembered profiles, and the command itself.
import { insertRow } from '../../db/changes.ts';
import { openConnection } from '../../db/open.ts';
import { writeHandle } from '../../db/sql.ts';
import { NOON, type TestWorkspace } from './support.ts';

/** A profile as an import leaves it. */
function profileIn(workspace: TestWorkspace): string {
  const connection = openConnection(workspace.path, { busyTimeoutMs: 1000, tempStore: 'memory' });
  const context = { now: NOON, personId: workspace.personId, deviceId: 'test-device' };
  const mapping = JSON.stringify({ headers: ['a', 'b'], settings: {}, dateOrder: null, importId: null });
  const values = { source_id: null, name: 'Survey', fingerprint: 'f', mapping, version: 1 };
  const id = insertRow(writeHandle(connection, context, 'imports.run', 'import'), 'mapping_profiles', values);
  connection.close();
  return id;
}

export function profileScenes(workspace: () => TestWorkspace): Record<string, () => () => void> {
  return {
    'imports.renameProfile': () => {
      const profileId = profileIn(workspace());
      return () => {
        workspace().ask('imports.renameProfile', { profileId, name: 'Service desk' });
      };
    },
    'imports.removeProfile': () => {
      const profileId = profileIn(workspace());
      return () => {
        workspace().ask('imports.removeProfile', { profileId });
      };
    },
  };
}
