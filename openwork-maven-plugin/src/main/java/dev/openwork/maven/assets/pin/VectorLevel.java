package dev.openwork.maven.assets.pin;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/** The vector instructions of the processor, as detected by this JVM. */
final class VectorLevel {
  private VectorLevel() {}

  /** Returns whether HotSpot uses AVX2 or later; false for other JVMs and architectures. */
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
