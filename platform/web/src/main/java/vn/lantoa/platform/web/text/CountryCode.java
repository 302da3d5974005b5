package vn.lantoa.platform.web.text;

import java.util.Locale;
import java.util.Set;

/** Codes of countries, two capitals each, by ISO 3166. */
public final class CountryCode {

    /** What such a code looks like. */
    public static final String FORM = "[A-Z]{2}";

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private CountryCode() {}

    /** Whether ISO 3166 has a country of that code. */
    public static boolean isKnown(String code) {
        return COUNTRIES.contains(code);
    }
}
