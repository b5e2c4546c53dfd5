/** JSON trees. Data binding is not used, which shortens startup. */
@NullMarked
package dev.openwork.router.json;

import org.jspecify.annotations.NullMarked;
