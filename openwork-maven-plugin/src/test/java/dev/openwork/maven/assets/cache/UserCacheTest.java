package dev.openwork.maven.assets.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserCacheTest {
  private static final Path HOME = Path.of("/home/user");

  @ParameterizedTest
  @CsvSource({
    "Linux, XDG_CACHE_HOME, /caches, /caches/openwork",
    "Linux, XDG_CACHE_HOME, relative, /home/user/.cache/openwork",
    "Linux, XDG_CACHE_HOME, '', /home/user/.cache/openwork",
    "Linux, OTHER, /caches, /home/user/.cache/openwork",
    "Mac OS X, XDG_CACHE_HOME, /caches, /home/user/Library/Caches/openwork",
    "Windows 11, LOCALAPPDATA, /local, /local/openwork/cache",
    "Windows 11, OTHER, /local, /home/user/AppData/Local/openwork/cache",
  })
  void isInTheCacheDirectoryOfThePlatform(
      String system, String variable, String value, Path expected) {
    assertThat(UserCache.of(system, Map.of(variable, value), HOME).root()).isEqualTo(expected);
  }

  @Test
  void isAbsolute() {
    assertThat(new UserCache(Path.of("here")).root()).isAbsolute();
  }
}
