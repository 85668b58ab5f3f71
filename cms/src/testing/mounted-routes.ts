import type { Core } from '@strapi/strapi';

export interface MountedRoute {
  readonly method: string;
  /** With a number in the place of each parameter. */
  readonly path: string;
  /** As it was declared. */
  readonly declared: string;
}

/** `fetch` sends no others, and Strapi’s route of health alone takes them. */
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

interface Layer {
  readonly methods: readonly string[];
  readonly path: string;
}

/** What the running Strapi answers to, its own and what we or a plugin added: nothing is written from memory. */
export function mountedRoutes(app: Core.Strapi): MountedRoute[] {
  const layers = app.server.listRoutes() as unknown as readonly Layer[];
  return layers.flatMap(({ methods, path }) =>
    methods
      .filter((method) => METHODS.includes(method))
      .map((method) => ({ method, path: fillIn(path), declared: path })),
  );
}

const fillIn = (path: string): string =>
  path.replace(/\/:path\*|\(\.\*\)|\/\(\.\+\)/g, '/x').replace(/:\w+(\([^)]*\))?[?*+]?/g, '1');
