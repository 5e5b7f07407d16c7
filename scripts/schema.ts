// Writes db/schema.sql from the migrations: the committed picture of what a workspace holds.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { migrate, schemaText } from '../db/migrate.ts';
import { openConnection } from '../db/open.ts';

const connection = openConnection(':memory:', { mayCreate: true, busyTimeoutMs: 0, tempStore: 'memory' });
migrate(connection);
const file = fileURLToPath(new URL('../db/schema.sql', import.meta.url));
writeFileSync(file, schemaText(connection));
connection.close();
process.stdout.write(`${file}\n`);
