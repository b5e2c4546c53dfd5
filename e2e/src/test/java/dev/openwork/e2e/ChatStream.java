package dev.openwork.e2e;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The event stream of a chat completion in the format of OpenAI. Each method flushes the stream.
 */
record ChatStream(OutputStream out, String model) {
  private static final ObjectMapper JSON = new ObjectMapper();

  void token(String text) throws IOException {
    chunk(Map.of("role", "assistant", "content", text), "null");
  }

  void finish() throws IOException {
    chunk(Map.of(), "\"stop\"");
    write("data: [DONE]\n\n");
  }

  /** Writes the call of a tool, with its arguments as JSON, and ends the stream. */
  void callTool(String tool, String arguments) throws IOException {
    var function = Map.of("name", tool, "arguments", arguments);
    var call = Map.of("index", 0, "id", "call_scripted", "type", "function", "function", function);
    chunk(Map.of("role", "assistant", "tool_calls", List.of(call)), "null");
    chunk(Map.of(), "\"tool_calls\"");
    write("data: [DONE]\n\n");
  }

  /** Writes a comment, which fails if the client has closed the connection. */
  void comment() throws IOException {
    write(": held\n\n");
  }

  private void chunk(Map<String, ?> delta, String finishReason) throws IOException {
    var choice = Map.of("index", 0, "delta", delta, "finish_reason", JSON.readTree(finishReason));
    var chunk =
        Map.of(
            "id",
            "chatcmpl-scripted",
            "object",
            "chat.completion.chunk",
            "created",
            0,
            "model",
            model,
            "choices",
            List.of(choice));
    write("data: " + JSON.writeValueAsString(chunk) + "\n\n");
  }

  private void write(String frame) throws IOException {
    out.write(frame.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
