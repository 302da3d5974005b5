package vn.lantoa.platform.web.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The primary subtags of the IANA registry. */
final class Languages {

    /** By every code that is taken: the one that stands for it. */
    private static final Map<String, String> SHORTEST = read();

    private static final String FIRST_PRIVATE = "qaa";
    private static final String LAST_PRIVATE = "qtz";

    private Languages() {}

    /**
     * The primary subtag that a code in lower case stands for: of two letters where there is one; empty of no language.
     */
    static Optional<String> shortest(String code) {
        boolean own = code.length() == FIRST_PRIVATE.length()
                && code.compareTo(FIRST_PRIVATE) >= 0
                && code.compareTo(LAST_PRIVATE) <= 0;
        return own ? Optional.of(code) : Optional.ofNullable(SHORTEST.get(code));
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Languages.class.getResourceAsStream("/languages.txt")),
                StandardCharsets.UTF_8))) {
            boolean ofThree = false;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                List<String> words = List.of(line.split(" "));
                if (line.isEmpty()) {
                    ofThree = true;
                } else if (!line.startsWith("#")) {
                    for (String word : words) {
                        codes.put(word, ofThree ? word : words.get(0));
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return codes;
    }
}
