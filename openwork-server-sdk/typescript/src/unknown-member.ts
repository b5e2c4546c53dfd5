/** A member of a union that this version of the SDK does not know. */
export type UnknownMember = Readonly<Record<string, unknown>>;

/**
 * Returns a value that no `case` of a `switch` has handled, with access to its properties. If a newer version of the
 * contract adds a member, the compiler reports the `switch` that does not handle it:
 *
 * ```ts
 * switch (event.type) {
 *   case 'session.idle': …
 *   default: log(unknownMember(event)['type']);
 * }
 * ```
 */
export function unknownMember(value: never): UnknownMember {
  return value;
}
