/** A session as it is shown: kept up to date by events, driven by prompts. */
@NullMarked
package dev.openwork.app.conversation;

import org.jspecify.annotations.NullMarked;
