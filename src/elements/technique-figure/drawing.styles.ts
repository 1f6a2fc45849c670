import { css } from 'lit';

/** The colours of the drawing. */
export const drawing = css`
  .drawing {
    --_top: var(--limber-figure-top, var(--limber-accent, light-dark(#0b7a70, #7fd0c6)));
    --_trousers: var(--limber-figure-trousers, light-dark(#33475a, #5d7690));
    --_skin: var(--limber-figure-skin, light-dark(#c98d6b, #cf9877));
    --_hair: var(--limber-figure-hair, light-dark(#43302a, #5d463c));
    --_shoes: var(--limber-figure-shoes, light-dark(#e9e4dc, #e2ddd4));
    --_stretch: var(--limber-figure-stretch, light-dark(#e8862a, #ffa54d));
    --_prop: var(--limber-figure-prop, light-dark(#b99a70, #8f7654));
    --_shade: light-dark(#fff, #16191a);
    display: block;
    overflow: visible;
  }
  .drawing path {
    stroke: color-mix(in oklab, var(--_fill, transparent) 82%, #000);
    stroke-width: 8;
    stroke-linejoin: round;
    paint-order: stroke;
    fill: var(--_fill);
  }
  .drawing .top {
    --_fill: color-mix(in oklab, var(--_top), var(--_shade) var(--_far, 0%));
  }
  .drawing .trousers {
    --_fill: color-mix(in oklab, var(--_trousers), var(--_shade) var(--_far, 0%));
  }
  .drawing .skin {
    --_fill: color-mix(in oklab, var(--_skin), var(--_shade) var(--_far, 0%));
  }
  .drawing .shoes {
    --_fill: color-mix(in oklab, var(--_shoes), var(--_shade) var(--_far, 0%));
  }
  .drawing .seam {
    stroke: none;
  }
  .drawing .eyes,
  .drawing .hair {
    --_fill: var(--_hair);
  }
  .drawing .chair,
  .drawing .block,
  .drawing .roller {
    --_fill: var(--_prop);
  }
  .drawing .leg {
    --_fill: color-mix(in oklab, var(--_prop) 85%, #000);
  }
  .drawing .end {
    --_fill: color-mix(in oklab, var(--_prop) 80%, #fff);
  }
  .drawing .cushion {
    --_fill: color-mix(in oklab, var(--_top) 35%, var(--_prop));
  }
  .drawing .mat {
    --_fill: var(--_top);
    stroke: var(--_fill);
    stroke-width: 24;
    opacity: 0.26;
  }
  .drawing .shadow {
    fill: none;
    stroke: light-dark(rgb(0 0 0 / 0.16), rgb(0 0 0 / 0.42));
    stroke-width: 70;
    stroke-linecap: round;
  }
  .drawing .glow,
  .drawing .stretch {
    fill: none;
    stroke: var(--_stretch);
    stroke-linecap: round;
    stroke-width: 34;
  }
  .drawing .glow {
    stroke: color-mix(in oklab, var(--_stretch) 38%, transparent);
    stroke-width: 110;
  }
  .far-1 {
    --_far: 4%;
  }
  .far-2 {
    --_far: 8%;
  }
  .far-3 {
    --_far: 12%;
  }
  .far-4 {
    --_far: 16%;
  }
  .far-5 {
    --_far: 20%;
  }
  .far-6 {
    --_far: 24%;
  }

  @media (forced-colors: active) {
    .drawing path {
      --_fill: Canvas;
      stroke: CanvasText;
    }
    .drawing .hair,
    .drawing .eyes {
      --_fill: CanvasText;
    }
    .drawing .seam {
      stroke: none;
    }
    .drawing .shadow,
    .drawing .glow {
      display: none;
    }
    .drawing .stretch {
      stroke: Highlight;
    }
  }
`;
