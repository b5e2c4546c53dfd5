/** What tests of a whole router stand on: an opencode and a bridge that do as they are told. */
@NullMarked
package dev.openwork.router.support;

import org.jspecify.annotations.NullMarked;
