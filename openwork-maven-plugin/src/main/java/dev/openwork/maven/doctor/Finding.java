package dev.openwork.maven.doctor;

/**
 * What was found of one subject.
 *
 * @param remedy what to do; blank exactly when all is well
 */
public record Finding(String subject, Verdict verdict, String found, String remedy) {

  /** Checks that who is told of trouble is told the way out. */
  public Finding {
    if ((verdict == Verdict.OK) != remedy.isBlank()) {
      throw new IllegalArgumentException(
          subject + " is " + verdict.label() + " with the remedy '" + remedy + "'");
    }
  }

  static Finding ok(String subject, String found) {
    return new Finding(subject, Verdict.OK, found, "");
  }

  static Finding warning(String subject, String found, String remedy) {
    return new Finding(subject, Verdict.WARNING, found, remedy);
  }

  static Finding failure(String subject, String found, String remedy) {
    return new Finding(subject, Verdict.FAILURE, found, remedy);
  }
}
