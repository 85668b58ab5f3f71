import type { Layout } from '../../layout/layout';
import { termRows } from './layout-terms';
import { textRows } from './layout-text';

export const sheetLayout: Layout = {
  mainField: 'title',
  sort: ['reference', 'ASC'],
  list: ['reference', 'title', 'lastReviewedAt', 'leadAgency'],
  form: [...textRows, ...termRows],
};
