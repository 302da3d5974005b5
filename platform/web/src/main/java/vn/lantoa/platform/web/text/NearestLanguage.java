package vn.lantoa.platform.web.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses which language a text means that is no language's tag: a country's code, a name, a slip of the pen. */
final class NearestLanguage {

    private static final int FEWEST_LETTERS = 3;
    private static final Set<String> ENGLISH = Set.of("US", "GB", "AU", "NZ", "CA", "IE");

    /** The more likely before the less likely. */
    private static final List<String> LIKELY = List.of(
            "vi", "en", "zh", "ja", "ko", "fr", "de", "ru", "es", "pt", "it", "th", "lo", "km", "my", "id", "ms", "hi",
            "ar", "fa", "he", "tr", "uk", "pl", "nl", "sv", "da", "no", "fi", "cs", "el", "hu", "ro", "bg");

    private NearestLanguage() {}

    static Optional<String> to(String text) {
        String primary = text.strip().split("[-_ ]", 2)[0].toLowerCase(Locale.ROOT);
        return ofCountry(primary.toUpperCase(Locale.ROOT))
                .or(() -> named(VietnameseText.searchable(text)))
                .or(() -> LIKELY.stream().filter(code -> isSlip(code, primary)).findFirst());
    }

    private static Optional<String> ofCountry(String country) {
        if (ENGLISH.contains(country)) {
            return Optional.of("en");
        }
        return Arrays.stream(Locale.getAvailableLocales())
                .filter(locale -> country.length() == 2 && locale.getCountry().equals(country))
                .map(Locale::getLanguage)
                .min(Comparator.comparing((String language) -> !language.equalsIgnoreCase(country))
                        .thenComparing(language -> language.equals("en"))
                        .thenComparingInt(NearestLanguage::rank)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int rank(String language) {
        int place = LIKELY.indexOf(language);
        return place < 0 ? LIKELY.size() : place;
    }

    private static Optional<String> named(String text) {
        return text.length() < FEWEST_LETTERS
                ? Optional.empty()
                : Stream.concat(LIKELY.stream(), Arrays.stream(Locale.getISOLanguages()))
                        .filter(code -> names(code).anyMatch(name -> name.startsWith(text) || text.startsWith(name)))
                        .findFirst();
    }

    private static Stream<String> names(String code) {
        Locale language = new Locale(code);
        return Stream.of(language, Locale.ENGLISH, new Locale("vi"))
                .map(language::getDisplayLanguage)
                .map(VietnameseText::searchable)
                .filter(name -> name.length() >= FEWEST_LETTERS);
    }

    /** Whether one of the two letters is another one, or there is one too many. */
    private static boolean isSlip(String code, String written) {
        return written.length() == 2 && (code.charAt(0) == written.charAt(0) || code.charAt(1) == written.charAt(1))
                || written.length() == FEWEST_LETTERS && written.startsWith(code);
    }
}
