import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PickedFile } from './admin-client';

/** A picture as a person picks it on their disk. */
export const aPng = (name = 'image.png'): PickedFile => ({
  name,
  type: 'image/png',
  bytes: readFileSync(path.join(__dirname, '../../demo/logos/caue.png')),
});
