package dev.openwork.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Handlers for tests. */
final class Handlers {
  private Handlers() {}

  /** Responds with the text. */
  static Handler text(String text) {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        Content.Sink.write(response, true, text, callback);
        return true;
      }
    };
  }

  /** Responds with the credentials of the request. */
  static Handler credentials() {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        String credentials = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        Content.Sink.write(response, true, credentials, callback);
        return true;
      }
    };
  }

  /** Signals each request, then responds with the text once permitted. */
  static Handler delayed(String text, CountDownLatch arrived, CountDownLatch mayRespond) {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws InterruptedException {
        arrived.countDown();
        mayRespond.await();
        Content.Sink.write(response, true, text, callback);
        return true;
      }
    };
  }

  /** Writes until a write fails, and does not complete the request. */
  static Handler endless() {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        write(response);
        return true;
      }

      private void write(Response response) {
        boolean left = false;
        while (!left) {
          try {
            Content.Sink.write(response, false, StandardCharsets.UTF_8.encode("more "));
          } catch (IOException e) {
            left = true;
          }
        }
      }
    };
  }

  /** Signals each request and reads the whole body before it responds. */
  static Handler reading(CountDownLatch arrived) {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws IOException {
        arrived.countDown();
        try (InputStream body = Content.Source.asInputStream(request)) {
          body.readAllBytes();
        }
        Content.Sink.write(response, true, "read", callback);
        return true;
      }
    };
  }

  /** Responds with the text immediately and returns once permitted. */
  static Handler lingering(String text, CountDownLatch mayReturn) {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws InterruptedException {
        Content.Sink.write(response, true, text, callback);
        mayReturn.await();
        return true;
      }
    };
  }

  /** Fails to start. */
  static Handler broken() {
    return new Handler.Abstract() {
      @Override
      protected void doStart() {
        throw new IllegalStateException("no database");
      }

      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        throw new AssertionError("never started");
      }
    };
  }

  /** Fails the callback and throws, as Jersey's container does. */
  static Handler failing() {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        RuntimeException failure = new IllegalStateException("a fault");
        callback.failed(failure);
        throw failure;
      }
    };
  }
}
