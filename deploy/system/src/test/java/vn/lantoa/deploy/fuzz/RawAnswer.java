package vn.lantoa.deploy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What came back.
 *
 * @param status 0 where the connection ended without an answer, -1 where nothing came in time
 * @param headers by name in lower case
 */
record RawAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    static final RawAnswer CUT = new RawAnswer(0, Map.of(), new byte[0]);
    static final RawAnswer SILENCE = new RawAnswer(-1, Map.of(), new byte[0]);

    /** The header's first value; null without it. */
    String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    boolean isAnswer() {
        return status > 0;
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String text = text();
        return status + " " + headers + "\n" + (text.length() > 1_500 ? text.substring(0, 1_500) + "…" : text);
    }
}
