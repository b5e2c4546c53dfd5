package dev.openwork.loop.compile;

/** What kind of type a random type is. */
enum Form {
  CLASS,
  INTERFACE,
  RECORD,
  ENUM,
  ANNOTATION,
  SEALED,
  CONSTANTS
}
