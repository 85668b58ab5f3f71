import type { ComponentChildren } from 'preact';

/** Drawn on a 48-unit square: lines in the ink of the text, one flat shape in the accent colour. */
const drawings: Record<string, ComponentChildren> = {
  numerique: (
    <>
      <path class="pictogram-tint" d="M10 12h28v18H10z" />
      <rect x="7" y="9" width="34" height="24" rx="3" />
      <path d="M18 41h12M24 33v8M16 24c3-6 5 3 8-2s5-3 8-4" />
    </>
  ),
  energie: (
    <>
      <circle class="pictogram-tint" cx="33" cy="15" r="8" />
      <path d="M22 22v20M16 42h12M22 20 12 10c-1.5 4 3 9 10 10zM22 20l14-3c-2-4-9-3-14 3zM22 20l-4 14c4 0 6-7 4-14z" />
    </>
  ),
  projet: (
    <>
      <path class="pictogram-tint" d="M13 10h22v9H13z" />
      <rect x="10" y="7" width="28" height="35" rx="3" />
      <path d="m16 17 3 3 5-6M29 18h4M16 29l3 3 5-6M29 30h4" />
    </>
  ),
  amenagement: (
    <>
      <path class="pictogram-tint" d="m5 27 10-9 10 9v3H5zM30 16l6-9 6 9z" />
      <path d="m5 28 10-10 10 10M8 26v15h32V16M30 41V16l5-9 5 9M14 41v-8h5v8M30 16h10" />
    </>
  ),
  economie: (
    <>
      <path class="pictogram-tint" d="M9 9h30l4 10H5z" />
      <path d="M9 9h30l4 10a5 5 0 0 1-9.5 1 5 5 0 0 1-9.5 0 5 5 0 0 1-9.5 0A5 5 0 0 1 5 19zM9 24v17h30V24M15 41V30h8v11M28 30h6v5h-6z" />
    </>
  ),
  eau: (
    <>
      <path class="pictogram-tint" d="M5 35c6-4 13 4 19 0s13 4 19 0v7H5z" />
      <path d="M24 5c6 8 9 12 9 17a9 9 0 0 1-18 0c0-5 3-9 9-17zM5 35c6-4 13 4 19 0s13 4 19 0M5 42c6-4 13 4 19 0s13 4 19 0" />
    </>
  ),
  mobilite: (
    <>
      <path class="pictogram-tint" d="M8 13h32v11H8z" />
      <path d="M5 36V14a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v22h-5M10 36H5M20 36h8M5 25h38M18 10v15M30 10v15" />
      <circle cx="15" cy="36" r="4.5" />
      <circle cx="33" cy="36" r="4.5" />
    </>
  ),
  nature: (
    <>
      <path class="pictogram-tint" d="M24 6c8 0 14 5 14 12s-6 12-14 12-14-5-14-12S16 6 24 6z" />
      <path d="M24 6c8 0 14 5 14 12s-6 12-14 12-14-5-14-12S16 6 24 6zM24 18v20M24 26l6-5M24 23l-5-4M4 42c7 0 8-4 20-4s13 4 20 4" />
    </>
  ),
  services: (
    <>
      <path class="pictogram-tint" d="M24 41c0-8 3-13 10-13s10 5 10 13z" />
      <circle cx="34" cy="19" r="6" />
      <circle cx="14" cy="15" r="6" />
      <path d="M24 41c0-8 3-13 10-13s10 5 10 13zM4 41V37c0-8 3-13 10-13 4 0 7 1.5 8.5 4M4 41h20" />
    </>
  ),
  culture: (
    <>
      <path class="pictogram-tint" d="M24 14c5-4 11-5 18-4v27c-7-1-13 0-18 4z" />
      <path d="M24 14c-5-4-11-5-18-4v27c7-1 13 0 18 4 5-4 11-5 18-4V10c-7-1-13 0-18 4zM24 14v27M11 18c3 0 5 .5 8 2M11 25c3 0 5 .5 8 2M29 20c3-1.5 5-2 8-2M29 27c3-1.5 5-2 8-2" />
    </>
  ),
};

/** A parcel between hedges: what a theme without a drawing of its own shows. */
const parcel = (
  <>
    <path class="pictogram-tint" d="m8 18 16-6v14L8 32z" />
    <path d="m8 18 32-10v22L8 40zM24 13v22" />
  </>
);

interface PictogramProps {
  icon: string | null;
  code: string;
}

/** Decoration beside a label, never in place of it. */
export const Pictogram = ({ icon, code }: PictogramProps) => (
  <svg class="pictogram" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
    {drawings[icon ?? ''] ?? drawings[code] ?? parcel}
  </svg>
);
