/** Contains one class per goal, and the base classes that declare shared parameters. */
@NullMarked
package dev.openwork.maven.mojo;

import org.jspecify.annotations.NullMarked;
