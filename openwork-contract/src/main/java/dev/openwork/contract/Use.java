package dev.openwork.contract;

/**
 * Who sends a value: the client in a request, the server in a response, both, or neither. It
 * decides which of two opposite changes breaks clients. A server that admits less than before
 * refuses what clients send; a server that may answer more than before sends what clients cannot
 * read.
 *
 * @param request clients send it
 * @param response the server sends it
 */
record Use(boolean request, boolean response) {
  static final Use NONE = new Use(false, false);
  static final Use REQUEST = new Use(true, false);
  static final Use RESPONSE = new Use(false, true);

  /** Whether clients break when the admitted values become fewer, more, or both. */
  boolean breaks(boolean narrower, boolean wider) {
    return (request && narrower) || (response && wider);
  }

  Use and(Use other) {
    return new Use(request || other.request, response || other.response);
  }

  /** The use of something that this document's author sends only one way. */
  Use only(boolean readOnly, boolean writeOnly) {
    return new Use(request && !readOnly, response && !writeOnly);
  }

  /** The use of the same value where the server calls the client. */
  Use reversed() {
    return new Use(response, request);
  }
}
