/** Records that exist only on the wire: envelopes, requests and views. */
@NullMarked
package dev.openwork.server.model;

import org.jspecify.annotations.NullMarked;
