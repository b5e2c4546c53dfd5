package dev.openwork.maven.assets.opencode;

import dev.openwork.maven.assets.Sha256;

/** What a fetch brought, and the name of the source it came from. */
record FetchedBinary(Sha256 sha256, String source) {}
