package vn.lantoa.deploy.local.mail;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An e-mail of one part as it came, a character for each byte, and as people read it. */
final class CaughtMail {

    private static final Pattern WORD =
            Pattern.compile("=\\?UTF-8\\?([QB])\\?([^?]*)\\?=(\\s+(?==\\?))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODED = Pattern.compile("=([0-9A-Fa-f]{2})");

    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> lines;
    private final List<String> body;

    CaughtMail(List<String> lines) {
        this.lines = List.copyOf(lines);
        int end = lines.indexOf("");
        int first = end < 0 ? lines.size() : end;
        String last = "";
        for (String line : lines.subList(0, first)) {
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            int colon = line.indexOf(':');
            if (folded) {
                headers.merge(last, line, (before, more) -> before + more);
            } else if (colon > 0) {
                last = line.substring(0, colon).toLowerCase(Locale.ROOT);
                headers.put(last, line.substring(colon + 1).strip());
            }
        }
        body = lines.subList(Math.min(first + 1, lines.size()), lines.size());
    }

    /** The message with its headers, as the server received it. */
    byte[] bytes() {
        return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    String header(String name) {
        return WORD.matcher(headers.getOrDefault(name, "")).replaceAll(word -> {
            boolean quoted = word.group(1).equalsIgnoreCase("Q");
            String text = quoted ? quoted(word.group(2).replace('_', ' ')) : base64(word.group(2));
            return Matcher.quoteReplacement(text);
        });
    }

    /** From whom, to whom, about what, and what. */
    String text() {
        String head = "From: %s%nTo: %s%nDate: %s%nSubject: %s%n%n"
                .formatted(header("from"), header("to"), header("date"), header("subject"));
        return head + body();
    }

    private String body() {
        return switch (headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
            case "quoted-printable" -> quoted(String.join("\n", body).replace("=\n", ""));
            case "base64" -> base64(String.join("", body));
            default -> utf8(String.join("\n", body));
        };
    }

    private static String quoted(String text) {
        return utf8(CODED.matcher(text)
                .replaceAll(byteOf ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(byteOf.group(1), 16)))));
    }

    private static String base64(String text) {
        return new String(Base64.getMimeDecoder().decode(text), StandardCharsets.UTF_8);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
