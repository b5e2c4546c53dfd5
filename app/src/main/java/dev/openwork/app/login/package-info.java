/** Who may use the app: one-time login codes, and the cookie of a browser that is logged in. */
@NullMarked
package dev.openwork.app.login;

import org.jspecify.annotations.NullMarked;
