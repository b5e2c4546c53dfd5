package dev.openwork.maven.compile;

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
