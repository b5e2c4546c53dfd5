package dev.openwork.contract;

/**
 * Where a value is sent: in requests, in responses, in both or in neither. The usage determines
 * which of two opposite changes breaks clients: a server that accepts fewer values than before
 * rejects requests of existing clients, a server that returns more values than before sends
 * responses that existing clients cannot read.
 *
 * @param request whether clients send the value
 * @param response whether the server sends the value
 */
record Usage(boolean request, boolean response) {
  static final Usage NONE = new Usage(false, false);
  static final Usage REQUEST = new Usage(true, false);
  static final Usage RESPONSE = new Usage(false, true);

  /** Returns whether clients break when the set of valid values becomes narrower, wider or both. */
  boolean breaks(boolean narrower, boolean wider) {
    return (request && narrower) || (response && wider);
  }

  Usage and(Usage other) {
    return new Usage(request || other.request, response || other.response);
  }

  /** Returns the usage of a read-only or write-only part of the value. */
  Usage only(boolean readOnly, boolean writeOnly) {
    return new Usage(request && !readOnly, response && !writeOnly);
  }

  /** Returns the usage of the same value in a callback, where the server is the caller. */
  Usage reversed() {
    return new Usage(response, request);
  }
}
