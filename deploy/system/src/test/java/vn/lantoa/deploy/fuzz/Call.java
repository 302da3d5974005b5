package vn.lantoa.deploy.fuzz;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import vn.lantoa.deploy.system.Operations.Operation;
import vn.lantoa.platform.testing.token.Identity;

/** A request on its way to be spoiled: every part can be set to anything, and goes out as it is. */
final class Call {

    private final Operation operation;
    private final Description description;
    private final Identity by;
    private final String address;
    private final List<String[]> query = new ArrayList<>();
    private final List<String[]> headers = new ArrayList<>();
    private String method;
    private String path;
    private byte[] body;
    private List<Place> places;
    private UnaryOperator<byte[]> onTheWire = UnaryOperator.identity();

    Call(Operation operation, Description description, Identity by, String path) {
        this.operation = operation;
        this.description = description;
        this.by = by;
        this.method = operation.method();
        this.path = path;
        this.address = method + path;
    }

    /** Whether its method and path are what they were. */
    boolean isStillThere() {
        return address.equals(method + path);
    }

    Operation operation() {
        return operation;
    }

    Identity by() {
        return by;
    }

    /** The query parameters that the document knows. */
    List<Description.Parameter> parameters() {
        return description.query();
    }

    boolean hasJson() {
        return body != null && header("Content-Type").orElse("").startsWith("application/json");
    }

    /** The values of its JSON body. */
    List<Place> places() {
        if (places == null) {
            places = hasJson() ? Place.in(body, description.body()) : List.of();
        }
        return places;
    }

    String method() {
        return method;
    }

    Call method(String other) {
        method = other;
        return this;
    }

    String path() {
        return path;
    }

    Call path(String raw) {
        path = raw;
        return this;
    }

    byte[] body() {
        return body;
    }

    Call body(byte[] bytes) {
        body = bytes;
        places = null;
        return this;
    }

    /** Sets a query parameter to this text. */
    Call query(String name, String value) {
        return rawQuery(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Sets a query parameter to what is encoded, or should be. */
    Call rawQuery(String name, String encoded) {
        query.removeIf(parameter -> parameter[0].equals(name));
        return addQuery(name, encoded);
    }

    Call addQuery(String name, String encoded) {
        query.add(new String[] {name, encoded});
        return this;
    }

    Call withoutQuery(String name) {
        query.removeIf(parameter -> parameter[0].equals(name));
        return this;
    }

    Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header[0].equalsIgnoreCase(name))
                .map(header -> header[1])
                .findFirst();
    }

    Call header(String name, String value) {
        return withoutHeader(name).addHeader(name, value);
    }

    Call addHeader(String name, String value) {
        headers.add(new String[] {name, value});
        return this;
    }

    Call withoutHeader(String name) {
        headers.removeIf(header -> header[0].equalsIgnoreCase(name));
        return this;
    }

    /** Changes the bytes of the finished request. */
    Call onTheWire(UnaryOperator<byte[]> change) {
        onTheWire = change;
        return this;
    }

    /** Changes the finished request's head, with its lines' ends and the empty line. */
    Call headOnTheWire(UnaryOperator<String> change) {
        return onTheWire(bytes -> joined(change.apply(head()), body == null ? new byte[0] : body));
    }

    byte[] bytes() {
        return onTheWire.apply(joined(head(), body == null ? new byte[0] : body));
    }

    private String head() {
        StringBuilder head = new StringBuilder(method).append(' ').append(path);
        for (int i = 0; i < query.size(); i++) {
            head.append(i == 0 ? '?' : '&').append(query.get(i)[0]).append('=').append(query.get(i)[1]);
        }
        head.append(" HTTP/1.1\r\n");
        headers.forEach(
                header -> head.append(header[0]).append(": ").append(header[1]).append("\r\n"));
        boolean framed = header("Content-Length").isPresent()
                || header("Transfer-Encoding").isPresent();
        if (body != null && !framed) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    private static byte[] joined(String head, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(body);
        return all.toByteArray();
    }

    /** What somebody needs to repeat it, but for the token. */
    @Override
    public String toString() {
        String text = new String(bytes(), StandardCharsets.UTF_8)
                .replaceAll("Bearer [\\w.-]{20,}", "Bearer …")
                .replace("\r\n", "\n");
        return text.length() > 1_500 ? text.substring(0, 1_500) + "… (" + bytes().length + " bytes)" : text;
    }
}
