package dev.openwork.app.login;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The files of the login.
 *
 * @param secret contains the secret
 * @param used contains the login codes that were used and have not expired
 */
public record LoginFile(Path secret, Path used) {
  /** The environment variable with the path of the secret. */
  public static final String VARIABLE = "OPENWORK_APP_LOGIN_SECRET_FILE";

  private static final Path DEFAULT = Path.of(".local", "openwork", "app", "login-secret");

  private LoginFile(Path secret) {
    this(secret, secret.resolveSibling(secret.getFileName() + ".used"));
  }

  /** Returns the files that the environment specifies, by default below the current directory. */
  public static LoginFile of(Map<String, String> environment) {
    return new LoginFile(
        Optional.ofNullable(environment.get(VARIABLE))
            .filter(path -> !path.isBlank())
            .map(Path::of)
            .orElse(DEFAULT));
  }
}
