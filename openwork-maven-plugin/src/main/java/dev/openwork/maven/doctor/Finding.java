package dev.openwork.maven.doctor;

/**
 * The result of one check.
 *
 * @param subject what was checked
 * @param found what the check found, as a sentence fragment
 * @param remedy how to fix it; blank if and only if the verdict is {@link Verdict#OK}
 */
public record Finding(String subject, Verdict verdict, String found, String remedy) {

  /**
   * Creates a finding.
   *
   * @throws IllegalArgumentException if a problem has no remedy, or if there is a remedy without a
   *     problem
   */
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
