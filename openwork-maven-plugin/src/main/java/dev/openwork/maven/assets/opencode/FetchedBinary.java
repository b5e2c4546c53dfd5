package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.Provenance;
import dev.openwork.maven.assets.Sha256;

/** What a fetch brought, the name of the source it came from, and what to note of that. */
record FetchedBinary(Sha256 sha256, String source, Provenance provenance) {}
