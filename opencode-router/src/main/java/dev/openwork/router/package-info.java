/**
 * The chat bridge sidecar. Depends on the JDK alone, so that one small jar is all there is to
 * stage.
 */
@NullMarked
package dev.openwork.router;

import org.jspecify.annotations.NullMarked;
