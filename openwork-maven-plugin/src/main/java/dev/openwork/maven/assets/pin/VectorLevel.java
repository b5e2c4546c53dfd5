package dev.openwork.maven.assets.pin;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** What this JVM has found out about the processor's vector instructions. */
final class VectorLevel {
  private VectorLevel() {}

  /** Whether HotSpot uses AVX2 or more; no when it is another JVM or another architecture. */
  static boolean hasAvx2() {
    try {
      @Nullable HotSpotDiagnosticMXBean flags =
          ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
      return flags != null && Integer.parseInt(flags.getVMOption("UseAVX").getValue()) >= 2;
    } catch (IllegalArgumentException noSuchFlag) {
      return false;
    }
  }
}
