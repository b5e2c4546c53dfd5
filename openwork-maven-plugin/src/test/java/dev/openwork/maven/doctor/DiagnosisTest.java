package dev.openwork.maven.doctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private final Diagnosis diagnosis =
      Diagnosis.of(
          List.of(
              () -> Finding.ok("JDK", "17"),
              () -> Finding.warning("browser", "none", "Install one."),
              () -> Finding.failure("port", "in use", "End it.")));

  @Test
  void textContainsAVerdictAndARemedyForEachFinding() {
    assertThat(diagnosis.text())
        .isEqualTo(
            """
            ok       JDK      17
            warning  browser  none
                              Install one.
            failure  port     in use
                              End it.
            """);
  }

  @Test
  void jsonContainsTheSameFindings() throws Exception {
    assertThat(new ObjectMapper().readTree(diagnosis.json()))
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {"ok": false, "findings": [
                      {"subject": "JDK", "verdict": "ok", "found": "17", "remedy": ""},
                      {"subject": "browser", "verdict": "warning", "found": "none",
                       "remedy": "Install one."},
                      {"subject": "port", "verdict": "failure", "found": "in use",
                       "remedy": "End it."}]}
                    """));
  }

  @Test
  void onlyFailuresAreReportedAsSuch() {
    assertThat(diagnosis.failures()).containsExactly("port");
  }

  @Test
  void aProblemRequiresARemedy() {
    assertThatThrownBy(() -> new Finding("port", Verdict.FAILURE, "in use", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
