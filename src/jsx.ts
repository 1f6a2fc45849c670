/**
 * The elements in JSX with types: what may be set on each, and the events to listen for. React, Preact and others each have a list of
 * tags that a project adds these to; see the README.
 */
import type { LitElement } from 'lit';
import type * as classes from './classes.js';

type Class = (typeof classes)[Exclude<keyof typeof classes, 'VERSION'>];
type Tags = keyof {
  [T in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[T] extends InstanceType<Class> ? T : never]: T;
};

/** Only so does TypeScript tell what can be set from what can be read. */
type IsSame<A, B> = (<T>(one: T) => T extends A ? 1 : 2) extends <T>(one: T) => T extends B ? 1 : 2 ? true : false;

/** The properties that an element adds to those of all elements, and that can be set. */
type Settable<E> = {
  [K in Exclude<keyof E, keyof LitElement> & string]-?: E[K] extends (...args: never[]) => unknown
    ? never
    : IsSame<Pick<E, K>, Readonly<Pick<E, K>>> extends true
      ? never
      : K;
}[Exclude<keyof E, keyof LitElement> & string];

type Dashed<S extends string> = S extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? Letter : `-${Lowercase<Letter>}`}${Dashed<Rest>}`
  : S;

/** By the name of the property or of the attribute. */
type Props<E> = { [K in Settable<E>]?: E[K] } & { [K in Settable<E> as Dashed<K>]?: E[K] };

type Events = {
  [T in keyof HTMLElementEventMap as T extends `limber-${string}` ? `on${T}` | `on:${T}` : never]?: (
    event: HTMLElementEventMap[T],
  ) => void;
};

/** The props of each tag, on top of those that all elements have in that framework (`Base`). */
export type LimberElements<Base = object> = {
  [T in Tags]: Omit<Base, keyof Props<HTMLElementTagNameMap[T]>> & Props<HTMLElementTagNameMap[T]> & Events;
};
