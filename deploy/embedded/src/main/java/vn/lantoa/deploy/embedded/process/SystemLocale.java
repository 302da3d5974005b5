package vn.lantoa.deploy.embedded.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A locale of this system that knows letters beyond ASCII; pg_trgm drops all others from its trigrams under plain C.
 */
public final class SystemLocale {

    private SystemLocale() {}

    /** C.UTF-8 or something near it; plain C where the system has nothing better or does not say. */
    public static String forLetters() {
        List<String> known = known();
        return Stream.of("C.UTF-8", "en_US.UTF-8")
                .filter(name -> known.contains(normal(name)))
                .findFirst()
                .orElse("C");
    }

    private static List<String> known() {
        try {
            Process process = new ProcessBuilder("locale", "-a")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (Stream<String> lines =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
                return lines.map(SystemLocale::normal).toList();
            }
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").strip();
    }
}
