/** A row of trees: `count` crowns from a first one, each a step further. */
const hedge = (x: number, y: number, count: number, stepX = 13, stepY = 0) =>
  Array.from({ length: count }, (_, index) => (
    <circle
      key={index}
      cx={x + index * stepX}
      cy={y + index * stepY}
      r={index % 3 === 1 ? 8.5 : 6.5}
    />
  ));

const Lighthouse = () => (
  <g transform="translate(950)">
    <path class="land-wall" d="M172 124l4-84h16l4 84z" />
    <path class="land-roof" d="M174 76l1-14h18l1 14zM172 40h24v-5h-24zM176 23l8-9 8 9z" />
    <path class="land-lamp" d="M177 23h14v12h-14z" />
  </g>
);

/** A saddleback tower, as in the villages of the Cotentin. */
const Village = () => (
  <g>
    <path class="land-wall" d="M632 150v-34h92v34zM632 150V76h30v74z" />
    <path class="land-roof" d="M626 78l9-26h24l9 26zM662 118l8-22h48l12 22z" />
    <path class="land-wall" d="M748 152v-20h44v20zM566 152v-16h36v16z" />
    <path class="land-roof" d="M742 133l9-15h38l9 15zM561 137l7-13h32l7 13z" />
    <path class="land-roof" d="M642 92h9v13h-9zM683 128h9v12h-9zM702 128h9v12h-9z" />
  </g>
);

const Fields = () => (
  <g transform="translate(215)">
    <path class="land-far" d="M330 154c120-30 320-44 490-34 80 6 120 18 170 34v96H230z" />
    <path class="land-field-a" d="M-215 196c170-40 480-54 690-36l-90 90h-600z" />
    <path class="land-field-b" d="M470 160c110-14 220-12 330 8l76 82H380z" />
    <path class="land-field-c" d="M800 168c60-16 130-24 190-24v106H876z" />
    <path
      class="land-furrow"
      d="M850 214c50-12 90-18 140-20M868 238c40-10 80-16 122-18M836 192c50-12 100-20 154-22"
    />
    <Village />
    <g class="land-hedge">
      {hedge(470, 162, 6, -15, 15)}
      {hedge(802, 170, 6, 14, 15)}
      {hedge(500, 158, 6, 13, -0.4)}
      {hedge(598, 156, 15, 13, 0.6)}
      {hedge(-170, 188, 10, 13, -1.6)}
      {hedge(300, 156, 7)}
    </g>
  </g>
);

/** The coast of the Manche: sea, fields between hedges, village, lighthouse. Decoration only. */
export const Landscape = () => (
  <svg
    class="landscape"
    viewBox="0 0 1200 250"
    preserveAspectRatio="xMaxYMax slice"
    aria-hidden="true"
  >
    <circle class="land-sun" cx="742" cy="98" r="34" />
    <path class="land-sea" d="M0 112h1200v138H0z" />
    <path class="land-foam" d="M90 136h70M300 128h60M190 152h44M560 132h60M690 126h40M20 160h50" />
    <path class="land-far" d="M940 160c60-30 160-46 260-44v90H940z" />
    <Lighthouse />
    <Fields />
  </svg>
);
