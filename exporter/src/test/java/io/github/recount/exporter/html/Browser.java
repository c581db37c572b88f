package io.github.recount.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.recount.exporter.Program;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A browser without a window, steered through its debugging protocol. */
final class Browser {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final Messages messages = new Messages();
  private final WebSocket socket;
  private final String session;
  private final List<String> complaints = new ArrayList<>();
  private int last;

  private Browser(Process process, URI address) throws IOException, InterruptedException {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(address, messages).join();
    String target =
        call(null, "Target.createTarget", Map.of("url", "about:blank")).get("targetId").asText();
    session =
        call(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
            .get("sessionId")
            .asText();
    call(session, "Page.enable", Map.of());
    call(session, "Log.enable", Map.of());
    call(session, "Runtime.enable", Map.of());
    call(session, "Network.enable", Map.of());
  }

  /** Starts one, with its profile in a folder of the test. */
  static Browser start(Path folder) throws IOException, InterruptedException {
    Path profile = Files.createDirectory(folder.resolve("browser"));
    Program program = Program.of("chromium", "chromium-browser", "google-chrome");
    Process process =
        new ProcessBuilder(
                program.file().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1400,900",
                "--lang=en-US",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    try {
      return new Browser(process, address(profile.resolve("DevToolsActivePort")));
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static URI address(Path port) throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      List<String> lines = Files.exists(port) ? Files.readAllLines(port) : List.of();
      if (lines.size() > 1) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Thread.sleep(50);
    }
    throw new IOException("the browser did not start");
  }

  /** Opens a page and waits until its scripts have run. */
  void open(Path page, String fragment) throws IOException, InterruptedException {
    call(session, "Page.navigate", Map.of("url", "about:blank"));
    call(session, "Page.navigate", Map.of("url", page.toUri() + "#" + fragment));
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!evaluate("document.readyState === 'complete' && location.protocol === 'file:'")
        .equals("true")) {
      assertThat(System.nanoTime()).as("loads").isLessThan(end);
      Thread.sleep(20);
    }
  }

  /** The value of an expression in the page, as text. */
  String evaluate(String expression) throws IOException, InterruptedException {
    JsonNode answer =
        call(
            session,
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    assertThat(answer.has("exceptionDetails")).as("%s: %s", expression, answer).isFalse();
    return answer.get("result").path("value").asText();
  }

  void press(String key) throws IOException, InterruptedException {
    Map<String, Object> down =
        key.length() == 1
            ? Map.of("type", "keyDown", "key", key, "text", key)
            : Map.of("type", "keyDown", "key", key);
    call(session, "Input.dispatchKeyEvent", down);
    call(session, "Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
  }

  void resize(int width, int height) throws IOException, InterruptedException {
    call(
        session,
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  void prefer(String colours) throws IOException, InterruptedException {
    call(
        session,
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Errors, broken policies and requests for anything but the page. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private JsonNode call(@Nullable String to, String method, Map<String, Object> parameters)
      throws IOException, InterruptedException {
    int id = ++last;
    var message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    if (to != null) {
      message.put("sessionId", to);
    }
    socket.sendText(message.toString(), true).join();
    while (true) {
      String text = messages.whole.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      assertThat(text).as("answer to %s", method).isNotNull();
      JsonNode answer = JSON.readTree(text);
      if (answer.path("id").asInt() == id) {
        assertThat(answer.has("error")).as(text).isFalse();
        return answer.get("result");
      }
      hear(answer);
    }
  }

  private void hear(JsonNode event) {
    String method = event.path("method").asText();
    String url = event.path("params").path("request").path("url").asText();
    boolean asked =
        method.equals("Network.requestWillBeSent")
            && !url.startsWith("file:")
            && !url.startsWith("about:");
    if (asked || method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")) {
      complaints.add(event.toString());
    }
  }

  void stop() throws IOException, InterruptedException {
    try {
      call(null, "Browser.close", Map.of());
    } finally {
      socket.abort();
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private static final class Messages implements WebSocket.Listener {
    private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean ended) {
      part.append(text);
      if (ended) {
        whole.add(part.toString());
        part.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }
}
