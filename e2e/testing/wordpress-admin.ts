import type { Browser, Page } from 'playwright-core';
import { administrator, type WordPress } from './wordpress';

/** What the administrator of a site does in its screens. */
export interface WordPressAdmin {
  page: Page;
  /** Sends an extension, as from one's computer, and switches it on. */
  installPlugin: (zip: Buffer) => Promise<void>;
  /** Writes the address of the guide in the settings; what the screen answers. */
  saveAddress: (address: string) => Promise<string>;
  /** Opens the editor on a new page, with this block alone in it, chosen. */
  writeBlock: (name: string) => Promise<void>;
  /** Publishes what is in the editor; its address. */
  publish: (title: string) => Promise<string>;
  close: () => Promise<void>;
}

const plugin = 'guide-departemental';

export async function signIn(browser: Browser, { url, run }: WordPress): Promise<WordPressAdmin> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  await page.goto(`${url}/wp-login.php`);
  await page.locator('#user_login').fill(administrator.name);
  await page.locator('#user_pass').fill(administrator.password);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
  // The tour of the editor, which would be in the way.
  await run(
    `return update_user_meta( get_current_user_id(), 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );`,
  );
  return {
    page,
    installPlugin: async (buffer) => {
      await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
      const file = { name: `${plugin}.zip`, mimeType: 'application/zip', buffer };
      await page.locator('#pluginzip').setInputFiles(file);
      await page.locator('#install-plugin-submit').click();
      await page.locator('a[href*="action=activate"]').first().click();
      await page
        .locator(`tr.active[data-slug="${plugin}"], tr.active[data-plugin^="${plugin}/"]`)
        .waitFor();
    },
    saveAddress: async (address) => {
      await page.goto(`${url}/wp-admin/options-general.php?page=${plugin}`);
      // As a browser that checks no address would send it.
      await page.locator('form[action="options.php"]').evaluate((form) => {
        form.setAttribute('novalidate', '');
      });
      await page.getByLabel('Adresse du guide').fill(address);
      await page.locator('#submit').click();
      return page.locator('.settings-error, .notice').first().innerText();
    },
    writeBlock: async (name) => {
      await page.goto(`${url}/wp-admin/post-new.php?post_type=page`);
      await page.waitForFunction(`window.wp?.blocks?.getBlockType('${name}')`);
      await page.waitForFunction(`wp.data.select('core/editor').__unstableIsEditorReady()`);
      // Again until it stays: the editor may still be reading the empty page.
      await page.waitForFunction(
        `(() => {
          const { getBlocks, getSelectedBlock } = wp.data.select('core/block-editor');
          const { insertBlock, selectBlock } = wp.data.dispatch('core/block-editor');
          const block = getBlocks().find(({ name }) => name === '${name}');
          if (!block) insertBlock(wp.blocks.createBlock('${name}'));
          else if (getSelectedBlock()?.clientId !== block.clientId) selectBlock(block.clientId);
          else return true;
        })()`,
        undefined,
        { polling: 500 },
      );
      await page.evaluate(
        `wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block') && undefined`,
      );
    },
    publish: async (title) =>
      page.evaluate(`(async () => {
        wp.data.dispatch('core/editor').editPost({ title: '${title}', status: 'publish' });
        await wp.data.dispatch('core/editor').savePost();
        return wp.data.select('core/editor').getPermalink();
      })()`),
    close: () => context.close(),
  };
}
