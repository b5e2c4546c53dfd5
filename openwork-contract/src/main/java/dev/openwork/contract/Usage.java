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
record Usage(boolean request, boolean response) {
  static final Usage NONE = new Usage(false, false);
  static final Usage REQUEST = new Usage(true, false);
  static final Usage RESPONSE = new Usage(false, true);

  /** Whether clients break when the admitted values become fewer, more, or both. */
  boolean breaks(boolean narrower, boolean wider) {
    return (request && narrower) || (response && wider);
  }

  Usage and(Usage other) {
    return new Usage(request || other.request, response || other.response);
  }

  /** The use of something that this document's author sends only one way. */
  Usage only(boolean readOnly, boolean writeOnly) {
    return new Usage(request && !readOnly, response && !writeOnly);
  }

  /** The use of the same value where the server calls the client. */
  Usage reversed() {
    return new Usage(response, request);
  }
}
