package dev.openwork.loop.compile;

/** The kinds of random types. */
enum Form {
  CLASS,
  INTERFACE,
  RECORD,
  ENUM,
  ANNOTATION,
  SEALED,
  CONSTANTS
}
