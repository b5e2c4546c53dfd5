package dev.openwork.app.desktop;

import dev.openwork.app.login.LoginFile;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an instance consists of.
 *
 * @param server Server V2; empty if the app does not use it
 * @param app returns the app for the address of Server V2
 * @param login the files of the app's login
 */
record LaunchPlan(
    Optional<ProgramSpec> server, Function<Optional<URI>, ProgramSpec> app, LoginFile login) {}
