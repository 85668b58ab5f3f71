import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually, freePort } from './system';
import { unpackWordPress, type WordPressVersion } from './wordpress-files';

const php = ['/usr/bin/php', '/usr/local/bin/php'].find((path) => existsSync(path));

/** Whether this machine has PHP with SQLite (Debian: `apt-get install php-cli php-sqlite3`). */
export const canRunWordPress = (): boolean =>
  php !== undefined && execFileSync(php, ['-m'], { encoding: 'utf8' }).includes('pdo_sqlite');

export const administrator = { name: 'mairie', password: 'une phrase de passe pour un essai' };

/** A real WordPress on the loopback, in a temporary folder, installed by its own installer. */
export interface WordPress {
  /** Its origin: `localhost`, where the guide is `127.0.0.1`. */
  url: string;
  /**
   * Runs PHP within this WordPress, as its administrator when it is not said otherwise.
   * @returns what the code returns, through JSON.
   */
  run: <Value>(code: string, values?: Record<string, unknown>) => Promise<Value>;
  /** Publishes a page as somebody who may write what that role may. */
  publish: (content: string, role?: 'administrator' | 'author') => Promise<string>;
  /** What PHP complained of. */
  complaints: () => string;
  stop: () => Promise<void>;
}

const toConfig = (url: string, folder: string): string => `<?php
define( 'DB_DIR', '${folder}/database/' );
define( 'DB_FILE', 'wordpress.sqlite' );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', '${url}' );
define( 'FS_METHOD', 'direct' );
define( 'DISABLE_WP_CRON', true );
// Nothing leaves this machine.
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'WP_ACCESSIBLE_HOSTS', '127.0.0.1' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${folder}/debug.log' );
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * What the administrator of an intranet adds: by itself WordPress asks neither the loopback nor unusual ports.
 * And the site is in French, without the translations that npm does not carry.
 */
const mustUse = `<?php
add_filter( 'http_request_host_is_external', fn( $is, $host ) => $is || '127.0.0.1' === $host, 10, 2 );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array_merge( $ports, array( wp_parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );
add_filter( 'locale', fn() => 'fr_FR' );
`;

// What a web server's configuration sends to WordPress, beside what is without extension.
const router = (folder: string): string => `<?php
if ( '/favicon.ico' !== $_SERVER['REQUEST_URI'] ) return false;
require '${folder}/index.php';
`;

const runner = (folder: string): string => `<?php
$asked = json_decode( file_get_contents( 'php://stdin' ), true );
$_SERVER['HTTP_HOST'] = 'localhost';
require '${folder}/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( get_user_by( 'login', '${administrator.name}' )->ID );
extract( $asked['values'] );
echo "\\nANSWER", wp_json_encode( eval( $asked['code'] ) );
`;

async function install(url: string): Promise<void> {
  const answer = await fetch(`${url}/wp-admin/install.php?step=2`, {
    method: 'POST',
    body: new URLSearchParams({
      weblog_title: 'Mairie de démonstration',
      user_name: administrator.name,
      admin_password: administrator.password,
      admin_password2: administrator.password,
      admin_email: 'mairie@example.org',
      blog_public: '0',
      language: '',
    }),
  });
  const text = await answer.text();
  if (!answer.ok || !text.includes('wp-login.php'))
    throw new Error(`WordPress did not install itself: ${answer.status} ${text.slice(0, 2000)}`);
}

export async function startWordPress(version: WordPressVersion): Promise<WordPress> {
  const home = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const folder = join(home, 'site');
  unpackWordPress(version, folder);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  writeFileSync(join(folder, 'wp-config.php'), toConfig(url, home));
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  writeFileSync(join(folder, 'wp-content/mu-plugins/intranet.php'), mustUse);
  writeFileSync(join(home, 'run.php'), runner(folder));
  writeFileSync(join(home, 'router.php'), router(folder));
  const log = openSync(join(home, 'server.log'), 'a');
  // A group of its own: PHP's server has children, that would outlive it.
  const server = spawn(php!, ['-S', `127.0.0.1:${port}`, '-t', folder, join(home, 'router.php')], {
    stdio: ['ignore', log, log],
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const stop = async () => {
    process.kill(-server.pid!, 'SIGKILL');
    await once(server, 'exit');
    rmSync(home, { recursive: true, force: true });
  };

  const run: WordPress['run'] = async <Value>(code: string, values = {}) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const child = execFile(php!, [join(home, 'run.php')], (error, stdout, stderr) =>
        error ? reject(new Error(stdout + stderr, { cause: error })) : resolve(stdout),
      );
      child.stdin!.end(JSON.stringify({ code, values }));
    });
    return JSON.parse(answer.split('\nANSWER').at(-1)!) as Value;
  };

  try {
    const isUp = () =>
      fetch(`${url}/readme.html`).then(
        ({ ok }) => ok,
        () => false,
      );
    await eventually(isUp, Boolean, 20_000);
    await install(url);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    run,
    stop,
    publish: (content, role = 'administrator') =>
      run<string>(
        `$id = username_exists( $role );
         $id = $id ? $id : wp_insert_user( array( 'user_login' => $role, 'user_pass' => wp_generate_password(), 'role' => $role ) );
         wp_set_current_user( $id );
         kses_init();
         return get_permalink( wp_insert_post( wp_slash( array( 'post_type' => 'post', 'post_status' => 'publish', 'post_title' => 'Nos démarches', 'post_content' => $content, 'post_author' => $id ) ) ) );`,
        { content, role },
      ),
    complaints: () => {
      const file = join(home, 'debug.log');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
  };
}
