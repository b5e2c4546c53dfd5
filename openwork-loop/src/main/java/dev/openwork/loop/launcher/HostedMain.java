package dev.openwork.loop.launcher;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/**
 * Runs a plain {@code main} method. It counts as started when its port accepts a connection. An
 * exception before that is a failed start; an exception afterwards ends the JVM as usual.
 */
final class HostedMain {
  private static final int PAUSE_MILLIS = 5;
  private static final int CONNECT_MILLIS = 500;
  private static final long RELEASE_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Method main;
  private final String[] arguments;
  private final ClassLoader loader;
  private final CompletableFuture<Void> started = new CompletableFuture<>();
  private volatile boolean returned;

  HostedMain(Method main, String[] arguments, ClassLoader loader) {
    this.main = main;
    this.arguments = arguments;
    this.loader = loader;
  }

  /**
   * Runs the method on this thread.
   *
   * @return whether the program was started; if not, {@link #awaitPort} throws the reason
   * @throws Throwable the exception of the method after the program was started
   */
  boolean run() throws Throwable {
    Thread.currentThread().setContextClassLoader(loader);
    try {
      main.invoke(null, (Object) arguments);
      returned = true;
      started.join();
      return true;
    } catch (InvocationTargetException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (!started.completeExceptionally(cause) && !started.isCompletedExceptionally()) {
        throw cause;
      }
      return false;
    } catch (java.util.concurrent.CompletionException neverServed) {
      return false;
    }
  }

  /** Returns whether the method has returned. */
  boolean hasReturned() {
    return returned;
  }

  /** Waits until the port accepts connections; rethrows an earlier exception of the method. */
  void awaitPort(int port) throws Throwable {
    while (true) {
      try {
        if (accepts(port)) {
          started.complete(null);
        } else if (returned && MainThread.programThread().isEmpty()) {
          started.completeExceptionally(
              new IllegalStateException(
                  "main returned and no thread is running; nothing listens on port " + port));
        }
        started.get(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return;
      } catch (TimeoutException notYet) {
        // Try again.
      } catch (ExecutionException e) {
        throw e.getCause() == null ? e : e.getCause();
      }
    }
  }

  /** Returns whether a process listens on a loopback port. */
  static boolean accepts(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /**
   * Waits at most two seconds until no process listens on a loopback port: the system closes a
   * socket only after the last thread has left it.
   *
   * @return whether no process listens
   */
  static boolean awaitRefusal(int port) throws InterruptedException {
    return await(() -> !accepts(port));
  }

  /**
   * Waits at most two seconds until no thread of a main program runs; returns whether none does.
   */
  static boolean awaitThreads() throws InterruptedException {
    return await(() -> MainThread.programThread().isEmpty());
  }

  private static boolean await(BooleanSupplier condition) throws InterruptedException {
    long begin = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - begin > RELEASE_NANOS) {
        return false;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return true;
  }
}
