// The compiled CMS without the admin's pages, as a process of its own. CommonJS: nothing compiles what tests start.
const path = require('node:path');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.resolve(__dirname, '../..');
const distDir = path.join(appDir, 'dist');

// Whoever started this has gone, perhaps killed: nothing must outlive the tests.
process.on('disconnect', () => process.exit());
void createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: false }).start();
