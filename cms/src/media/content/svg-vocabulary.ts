/** What a drawing is made of: nothing that runs, loads, links, embeds or changes over time. SVG 2, appendices. */
export const svgElements: ReadonlySet<string> = new Set(
  `circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
  feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
  feTurbulence filter g image line linearGradient marker mask metadata path pattern polygon polyline
  radialGradient rect stop style svg switch symbol text textPath title tspan use`.split(/\s+/),
);

/** Without a namespace. `href` and `style` are also looked into. */
export const svgAttributes: ReadonlySet<string> = new Set(
  `alignment-baseline amplitude azimuth baseProfile baseFrequency baseline-shift bias class clip clip-path clip-rule
  clipPathUnits color color-interpolation color-interpolation-filters color-rendering contentScriptType
  contentStyleType cursor cx cy d diffuseConstant direction display divisor dominant-baseline dx dy edgeMode
  elevation enable-background exponent fill fill-opacity fill-rule filter filterUnits flood-color flood-opacity
  focusable font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch font-style
  font-variant font-variant-ligatures font-weight fr fx fy glyph-orientation-horizontal glyph-orientation-vertical
  gradientTransform gradientUnits height href id image-rendering in in2 intercept isolation k1 k2 k3 k4
  kernelMatrix kernelUnitLength kerning lang lengthAdjust letter-spacing lighting-color limitingConeAngle marker
  marker-end marker-mid marker-start markerHeight markerUnits markerWidth mask mask-type maskContentUnits
  maskUnits media method mix-blend-mode mode name numOctaves offset opacity operator order orient overflow overline-position
  overline-thickness paint-order path pathLength patternContentUnits patternTransform patternUnits
  pointer-events points pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits r radius
  refX refY requiredExtensions requiredFeatures result role rotate rx ry scale seed shape-rendering side slope
  solid-color solid-opacity spacing specularConstant specularExponent spreadMethod startOffset stdDeviation
  stitchTiles stop-color stop-opacity strikethrough-position strikethrough-thickness stroke stroke-dasharray
  stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width style
  surfaceScale systemLanguage tabindex tableValues targetX targetY text-align text-anchor text-decoration
  text-decoration-line text-overflow text-rendering textLength title transform transform-box transform-origin type
  underline-position underline-thickness unicode-bidi values vector-effect version viewBox visibility white-space
  width word-spacing writing-mode x x1 x2 xChannelSelector y y1 y2 yChannelSelector z zoomAndPan`.split(
    /\s+/,
  ),
);

/** Of a style sheet: what computes a value, never what fetches one. */
export const cssFunctions: ReadonlySet<string> = new Set(
  `url rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix calc min max clamp var matrix matrix3d translate
  translatex translatey translate3d scale scalex scaley scale3d rotate rotatex rotatey rotate3d skew skewx skewy
  perspective blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia polygon
  circle ellipse inset path rect not is where nth-child nth-last-child nth-of-type nth-last-of-type
  cubic-bezier steps linear-gradient radial-gradient`.split(/\s+/),
);
export const cssRules: ReadonlySet<string> = new Set(['media', 'keyframes', 'supports', 'charset']);

export const SVG = 'http://www.w3.org/2000/svg';
export const XLINK = 'http://www.w3.org/1999/xlink';
export const XML = 'http://www.w3.org/XML/1998/namespace';
export const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** Inside `metadata` only: titles and licences, which no browser acts on. */
export const describing: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
]);
