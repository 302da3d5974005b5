package vn.lantoa.gateway.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;

/** Sends bytes as they are given, and reads until the other side closes. */
public final class RawClient {

    private static final int PATIENCE_MILLIS = 10_000;

    private RawClient() {}

    /** What came back; a status of 0 when the connection closed without an answer. */
    public record Answer(int status, List<String> headerLines, String body) {

        /** The first header of a name; empty when there is none. */
        public String header(String name) {
            String prefix = name.toLowerCase(Locale.ROOT) + ":";
            return headerLines.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).trim())
                    .findFirst()
                    .orElse("");
        }

        public JsonObject json() {
            return new JsonObject(body);
        }

        public String code() {
            return json().getString("code");
        }
    }

    /** Sends a request with the given header lines and no body. */
    public static Answer send(String method, String target, String... headerLines) {
        return sendBody(method, target, "", headerLines);
    }

    public static Answer post(String target, String body, String... headerLines) {
        return sendBody("POST", target, body, headerLines);
    }

    private static Answer sendBody(String method, String target, String body, String... headerLines) {
        StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: house.test\r\n");
        Arrays.stream(headerLines).forEach(line -> request.append(line).append("\r\n"));
        if (Arrays.stream(headerLines).noneMatch(line -> line.startsWith("Connection"))) {
            request.append("Connection: close\r\n");
        }
        return exchange(request.append("\r\n").append(body).toString());
    }

    /** Sends whole bytes. */
    public static Answer exchange(String bytes) {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return read(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static Socket connect() throws IOException {
        Socket socket = new Socket(
                "127.0.0.1",
                URI.create(RestAssured.baseURI + ":" + RestAssured.port).getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** Reads an answer whose connection closes after it. */
    public static Answer read(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        if (text.startsWith("HTTP/1.1 100")) {
            text = text.substring(text.indexOf("\r\n\r\n") + 4);
        }
        if (text.isEmpty()) {
            return new Answer(0, List.of(), "");
        }
        int head = text.indexOf("\r\n\r\n");
        List<String> lines = List.of(text.substring(0, head).split("\r\n"));
        return new Answer(Integer.parseInt(lines.get(0).split(" ")[1]), lines, text.substring(head + 4));
    }
}
