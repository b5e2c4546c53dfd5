package second;

/** A class of one of two modules with the same artifactId. */
public final class Api {
  private Api() {}

  public static String text() {
    return "second-1";
  }
}
