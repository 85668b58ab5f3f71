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
  <g>
    <path class="land-wall" d="M172 118l4-78h16l4 78z" />
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

/** The coast of the Manche: lighthouse, sea, fields between hedges, village. Decoration only. */
export const Landscape = () => (
  <svg
    class="landscape"
    viewBox="0 0 1200 250"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <circle class="land-sun" cx="850" cy="98" r="36" />
    <path class="land-sea" d="M0 112h1200v138H0z" />
    <path
      class="land-foam"
      d="M250 126h70M350 138h50M300 148h36M960 124h70M1080 134h60M430 124h40"
    />
    <path class="land-far" d="M0 128c70-18 160-22 240-6s120 26 180 30v98H0z" />
    <Lighthouse />
    <path class="land-far" d="M400 154c120-34 260-44 420-34s260 20 380 4v126H280z" />
    <path class="land-field-a" d="M0 178c150-38 310-44 470-18l-90 90H0z" />
    <path class="land-field-b" d="M470 160c110-14 220-12 330 8l76 82H380z" />
    <path class="land-field-c" d="M800 168c130-30 260-38 400-26v108H876z" />
    <path
      class="land-furrow"
      d="M896 214c100-26 204-38 304-34M930 238c90-20 180-28 270-26M880 194c110-28 220-38 320-36"
    />
    <Village />
    <g class="land-hedge">
      {hedge(470, 162, 6, -15, 15)}
      {hedge(802, 170, 6, 14, 15)}
      {hedge(500, 158, 6, 13, -0.4)}
      {hedge(598, 156, 15, 13, 0.6)}
      {hedge(30, 172, 10, 13, -2)}
      {hedge(250, 152, 7, 13, 0.6)}
      {hedge(960, 146, 8, 13, -0.8)}
    </g>
  </svg>
);
