import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { checkUploadForm, type UploadForm } from './upload-form';

type Files = UploadForm['files'];

interface FormRequest {
  readonly body?: { readonly fileInfo?: unknown } | null;
  readonly files?: { readonly files?: Files | Files[number] };
}

interface Route {
  readonly method: string;
  readonly handler: string;
  config?: { middlewares?: unknown[] };
}

/** Handlers that take a form, in the administration and in the API. */
const handlers = new Set([
  'admin-upload.upload',
  'admin-upload.uploadFile',
  'admin-upload.replaceFile',
  'admin-upload.updateFileInfo',
  'content-api.upload',
]);
const takesOneFile = new Set(['admin-upload.uploadFile', 'admin-upload.replaceFile']);

interface Router {
  readonly routes: Route[];
}
type RouterMaker = (application: object) => Router;

/** To be called before routes are mounted: Strapi makes them and reads their middlewares then. */
export function guardForms(strapi: Core.Strapi): void {
  const { routes } = strapi.plugin('upload') as unknown as {
    routes: Record<string, Router | RouterMaker>;
  };
  for (const [name, router] of Object.entries(routes))
    routes[name] =
      typeof router === 'function'
        ? (application) => guardAll(router(application))
        : guardAll(router);
}

function guardAll(router: Router): Router {
  router.routes.filter(({ handler }) => handlers.has(handler)).forEach(guard);
  return router;
}

function guard(route: Route): void {
  const isAlone = takesOneFile.has(route.handler);
  const check = (context: Context, next: Next): Promise<unknown> => {
    checkUploadForm(toForm(context, isAlone));
    return next();
  };
  route.config = { ...route.config, middlewares: [...(route.config?.middlewares ?? []), check] };
}

function toForm(context: Context, isAlone: boolean): UploadForm {
  const { body, files } = context.request as unknown as FormRequest;
  const received = [files?.files ?? []].flat() as Files;
  if (isAlone && received.length > 1)
    throw new errors.ValidationError('Un seul fichier à la fois par cette adresse.');
  const { id } = { ...context.query, ...(context.params as object) } as { id?: unknown };
  return { id, files: received, fileInfo: body?.fileInfo };
}
