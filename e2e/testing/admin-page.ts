import type { Browser, Page } from 'playwright-core';

interface Account {
  /** Of the administration: `http://127.0.0.1:1337/admin`. */
  adminUrl: string;
  email: string;
  password: string;
}

/** The administration in a browser, once somebody has signed in. */
export async function openAdmin(
  browser: Browser,
  { adminUrl, email, password }: Account,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 900 }, locale: 'fr-FR' });
  await page.goto(`${adminUrl}/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.includes('login'));
  return page;
}
