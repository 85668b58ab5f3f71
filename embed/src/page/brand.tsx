/** The names that the guide carries even where no data can be read. */
export const siteName = 'Ingénierie Départementale Manche';
export const guideName = 'Le guide d’accompagnement des communes';

/** Two fields of the bocage above a wave. */
export const BrandMark = () => (
  <svg class="brand-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
    <rect width="40" height="40" rx="8" class="brand-ground" />
    <path class="brand-field" d="M6 17 20 13v9L6 25z" />
    <path class="brand-harvest" d="m22.5 12.3 11.5-3.3v9.5l-11.5 3z" />
    <path
      class="brand-wave"
      d="M6 28c4.7-2.7 9.3 2.7 14 0s9.3 2.7 14 0v3.6c-4.7 2.7-9.3-2.7-14 0s-9.3-2.7-14 0z"
    />
  </svg>
);
