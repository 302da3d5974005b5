package vn.lantoa.platform.web.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * Language tags by BCP 47, in their canonical form: {@code VI-vn} and {@code vie-VN} are {@code vi-VN}. The primary
 * subtag is one of the IANA registry (rules.md §2).
 */
public final class LanguageTag {

    private static final int MOST = 35;

    private LanguageTag() {}

    /** The canonical form; empty when the text is no language's tag. */
    public static Optional<String> canonical(String tag) {
        if (tag.length() > MOST) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Languages.shortest(locale.getLanguage()).map(language -> tagOf(locale, language));
        } catch (IllformedLocaleException illFormed) {
            return Optional.empty();
        }
    }

    private static String tagOf(Locale locale, String language) {
        return language.equals(locale.getLanguage())
                ? locale.toLanguageTag()
                : new Locale.Builder()
                        .setLocale(locale)
                        .setLanguage(language)
                        .build()
                        .toLanguageTag();
    }

    /** What may have been meant by a text that is no language's tag: {@code vi} by {@code vn}; else two examples. */
    public static String nearest(String text) {
        return canonical(text.replace('_', '-'))
                .or(() -> NearestLanguage.to(text))
                .orElse("vi, en");
    }

    /**
     * The primary subtag, by which languages are grouped (rules.md §9): {@code vi} of {@code vi-VN} and {@code vie}.
     */
    public static String primary(String tag) {
        String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return Languages.shortest(primary).orElse(primary);
    }
}
