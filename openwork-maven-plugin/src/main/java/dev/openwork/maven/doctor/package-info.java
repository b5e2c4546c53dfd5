/** What may keep a checkout from working on this machine, and what to do about it. */
@NullMarked
package dev.openwork.maven.doctor;

import org.jspecify.annotations.NullMarked;
