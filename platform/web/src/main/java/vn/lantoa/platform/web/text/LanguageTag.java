package vn.lantoa.platform.web.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Language tags by BCP 47, in their canonical form: {@code VI-vn} is {@code vi-VN}. */
public final class LanguageTag {

    private static final int MOST = 35;

    /** Two or three letters: longer primary subtags are reserved and never were assigned. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private LanguageTag() {}

    /** The canonical form; empty when the text is no language's tag. */
    public static Optional<String> canonical(String tag) {
        if (tag.length() > MOST) {
            return Optional.empty();
        }
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return LANGUAGE.matcher(locale.getLanguage()).matches()
                    ? Optional.of(locale.toLanguageTag())
                    : Optional.empty();
        } catch (IllformedLocaleException illFormed) {
            return Optional.empty();
        }
    }

    /** The primary subtag, by which languages are grouped (rules.md §9): {@code vi} of {@code vi-VN}. */
    public static String primary(String tag) {
        return tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    }
}
