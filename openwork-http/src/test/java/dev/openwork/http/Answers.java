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

/** Handlers to serve in tests. */
final class Answers {
  private Answers() {}

  /** Answers with the text. */
  static Handler text(String text) {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback) {
        Content.Sink.write(response, true, text, callback);
        return true;
      }
    };
  }

  /** Answers with the credentials that came with the request. */
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

  /** Says when a request is there, and answers it with the text when it may. */
  static Handler late(String text, CountDownLatch arrived, CountDownLatch mayAnswer) {
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws InterruptedException {
        arrived.countDown();
        mayAnswer.await();
        Content.Sink.write(response, true, text, callback);
        return true;
      }
    };
  }

  /** Writes until that fails, and forgets to say that the request is over. */
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

  /** Says when a request is there, and reads all of its body before it answers. */
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

  /** Answers with the text at once, and returns when it may. */
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
