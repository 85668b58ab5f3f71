/** A theme of the guide; `parentId` is null at the first of the two levels. */
export interface Theme {
  id: string;
  code: string;
  label: string;
  slug: string;
  previousSlugs: readonly string[];
  description: string | null;
  icon: string | null;
  order: number;
  parentId: string | null;
  updatedAt: string;
}
