package dev.openwork.maven.assets;

/** Nothing but its publisher's word speaks for a binary, and that is not to be taken. */
public final class UntrustedException extends AssetException {
  private static final long serialVersionUID = 1;

  private UntrustedException(String message) {
    super(message);
  }

  /** {@code constants.json} pins no hash as {@code member}, and only pinned builds may be used. */
  public static UntrustedException unpinned(String build, String member) {
    return new UntrustedException(
        build
            + " has no pinned hash, and -Dopenwork.opencode.strict refuses builds without one. Add"
            + " \"opencodeSha256\".\""
            + member
            + "\" to constants.json: mvn openwork:fetch-opencode -Dopenwork.opencode.pin=<version>"
            + " does, where the build can be reached.");
  }
}
