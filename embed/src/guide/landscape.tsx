const hedge = (x: number, y: number, count: number, slope: number) =>
  Array.from({ length: count }, (_, index) => (
    <circle key={index} cx={x + index * 13} cy={y + index * slope} r={index % 3 === 1 ? 8 : 6.5} />
  ));

/** The coast of the Manche: sky, sea, fields between hedges, a saddleback steeple. Decoration only. */
export const Landscape = () => (
  <svg class="landscape" viewBox="0 0 1200 190" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <circle class="land-sun" cx="935" cy="62" r="34" />
    <path class="land-sea" d="M0 84h1200v106H0z" />
    <path class="land-foam" d="M120 100h90M330 112h60M250 96h40M700 98h70M560 110h50M820 112h44M1010 98h80" />
    <path class="land-far" d="M420 112c120-30 260-38 420-30s260 6 360-6v114H300z" />
    <path class="land-field-a" d="M0 132c150-34 310-38 470-16l-80 74H0z" />
    <path class="land-field-b" d="M470 116c110-12 220-10 320 8l60 66H390z" />
    <path class="land-field-c" d="M790 124c130-26 270-34 410-22v88H850z" />
    <path class="land-furrow" d="M880 170c100-26 210-36 320-32M920 186c90-18 180-24 280-22M866 152c110-26 220-36 334-32" />
    <g class="land-hedge">
      {hedge(470, 118, 3, 4)}
      {hedge(452, 128, 1, 0)}
      {hedge(436, 143, 1, 0)}
      {hedge(420, 158, 1, 0)}
      {hedge(404, 174, 1, 0)}
      {hedge(792, 126, 1, 0)}
      {hedge(806, 142, 1, 0)}
      {hedge(820, 158, 1, 0)}
      {hedge(834, 174, 1, 0)}
      {hedge(520, 114, 8, -0.1)}
      {hedge(40, 126, 9, -1.6)}
      {hedge(960, 106, 7, -0.6)}
    </g>
    <g class="land-village">
      <path class="land-wall" d="M628 112V84h13V66h20v18h42v28z" />
      <path class="land-roof" d="M637 67l7-13h14l7 13zM661 84l4-9h34l7 9zM625 86l4-6h12v6z" />
      <path class="land-wall" d="M716 114V98h34v16zM590 114v-12h26v12z" />
      <path class="land-roof" d="M712 99l6-10h30l6 10zM587 103l5-8h22l5 8z" />
    </g>
    <g class="land-hedge">{hedge(584, 118, 14, 0.4)}</g>
  </svg>
);
