import type { Browser, Page } from 'playwright-core';
import type { FeedLine } from '../../gateway/src/testing/records';
import { launchBrowser } from './browser';
import { startFramedGuide, type FramedGuide } from './framed-guide';
import { eventually } from './system';
import { startWordPress, type WordPress } from './wordpress';
import { signIn, type WordPressAdmin } from './wordpress-admin';
import type { WordPressVersion } from './wordpress-files';

/** The demonstration guide, a town hall’s WordPress, and its administrator before the screen. */
export interface WordPressSite {
  guide: FramedGuide;
  wordpress: WordPress;
  admin: WordPressAdmin;
  /** Downloads the plugin from the guide and installs it. */
  installPlugin: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startWordPressSite(
  version: WordPressVersion,
  lines?: readonly FeedLine[],
): Promise<WordPressSite> {
  const [guide, browser, wordpress]: [FramedGuide, Browser, WordPress] = await Promise.all([
    startFramedGuide(lines),
    launchBrowser(),
    startWordPress(version),
  ]);
  const admin = await signIn(browser, wordpress);
  return {
    guide,
    wordpress,
    admin,
    installPlugin: async () => {
      const answer = await fetch(`${guide.url}/embed/wordpress/guide-departemental.zip`);
      await admin.installPlugin(Buffer.from(await answer.arrayBuffer()));
    },
    stop: async () => {
      await browser.close();
      await Promise.all([guide.stop(), wordpress.stop()]);
    },
  };
}

const frameHeight = (page: Page): Promise<number> =>
  page.locator('main iframe').evaluate(({ clientHeight }) => clientHeight);

/** How far the iframe is from what it shows, once it has had time to follow. */
export const frameGap = (page: Page): Promise<number> =>
  eventually(
    async () => {
      const shown = await page
        .frames()[1]!
        .locator('html')
        .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));
      return Math.abs((await frameHeight(page)) - shown);
    },
    (gap) => gap < 2,
  );

/** The block of the plugin, as the editor stores it. */
export const block = (attributes: object): string =>
  `<!-- wp:guide-departemental/guide ${JSON.stringify(attributes).replaceAll('<', '\\u003c')} /-->`;

/** The shortcode of the plugin, as the editor stores it. */
export const shortcode = (attributes: string): string =>
  `<!-- wp:shortcode -->[guide_departemental ${attributes}]<!-- /wp:shortcode -->`;

/** An address pasted alone on its line, as the editor stores it. */
export const pasted = (url: string): string =>
  `<!-- wp:embed {"url":"${url}"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${url}
</div></figure><!-- /wp:embed -->`;
