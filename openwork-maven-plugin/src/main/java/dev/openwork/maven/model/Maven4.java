package dev.openwork.maven.model;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;

/**
 * Calls classes of Maven 4 by reflection, since the plugin is compiled against Maven 3. In Maven 3,
 * every method does nothing.
 */
final class Maven4 {
  private static final String READER = "org.apache.maven.impl.resolver.MavenWorkspaceReader";
  private static final String SESSION = "org.apache.maven.impl.InternalSession";
  private static final String CACHE = "org.apache.maven.impl.cache.DefaultRequestCache";
  private static final String DATA = "org.apache.maven.api.SessionData";
  private static final String DATA_KEY = DATA + "$Key";

  private Maven4() {}

  /** Returns a reader as an instance of the interface from which Maven 4 gets models. */
  static WorkspaceReader reader(ReactorWorkspace reader) {
    Optional<Class<?>> expected = find(READER);
    if (expected.isEmpty()) {
      return reader;
    }
    return (WorkspaceReader)
        Proxy.newProxyInstance(
            MavenSession.class.getClassLoader(),
            new Class<?>[] {expected.get()},
            (proxy, method, arguments) -> {
              Object result =
                  method.getName().equals("findModel")
                      ? reader.findModel((Artifact) arguments[0])
                      : method.invoke(reader, arguments);
              return result instanceof Model model
                  ? Model.class.getMethod("getDelegate").invoke(model)
                  : result;
            });
  }

  /**
   * Clears the caches of a session, in which Maven 4 keeps the POMs that it has read.
   *
   * @throws IllegalStateException if that is not possible in this version of Maven 4
   */
  static void clearCaches(MavenSession session) {
    Optional<Class<?>> type = find(SESSION);
    if (type.isEmpty()) {
      return;
    }
    try {
      Object internal =
          type.get()
              .getMethod("from", RepositorySystemSession.class)
              .invoke(null, session.getRepositorySession());
      Object data = type.get().getMethod("getData").invoke(internal);
      Field key = find(CACHE).orElseThrow(ClassNotFoundException::new).getDeclaredField("KEY");
      key.setAccessible(true);
      Class<?> dataType = find(DATA).orElseThrow(ClassNotFoundException::new);
      Class<?> keyType = find(DATA_KEY).orElseThrow(ClassNotFoundException::new);
      dataType.getMethod("set", keyType, Object.class).invoke(data, key.get(null), null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          "Restart the loop to apply the change: this version of Maven caches POMs (" + e + ")", e);
    }
  }

  private static Optional<Class<?>> find(String name) {
    try {
      return Optional.of(Class.forName(name, false, MavenSession.class.getClassLoader()));
    } catch (ClassNotFoundException maven3) {
      return Optional.empty();
    }
  }
}
