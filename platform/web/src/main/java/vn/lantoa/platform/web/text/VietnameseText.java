package vn.lantoa.platform.web.text;

import java.text.Collator;
import java.text.Normalizer;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.NullUnmarked;

/**
 * Pure rules for Vietnamese text. The database does the same with {@code search_text(…)} and the collation
 * {@code vi-x-icu}.
 */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+");
    /**
     * What is written one for the other: đ without its stroke, the Icelandic ð that old fonts put in its place,
     * printers' quotes and dashes.
     */
    private static final String WRITTEN = "đðĐÐ‘’“”‐‑–—";

    private static final String SEARCHED = "dddd''\"\"----";

    private VietnameseText() {}

    /** The text in Unicode NFC; null stays null. */
    @NullUnmarked // the answer is null just where the argument is, which JSpecify cannot say
    public static String nfc(String text) {
        return text == null || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** The text as search compares it: lower case, without accents, đ as d, white space folded. */
    public static String searchable(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder plain =
                new StringBuilder(SPACES.matcher(bare).replaceAll(" ").strip());
        for (int i = 0; i < plain.length(); i++) {
            int found = WRITTEN.indexOf(plain.charAt(i));
            if (found >= 0) {
                plain.setCharAt(i, SEARCHED.charAt(found));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /**
     * In lower case, each character for itself, as {@code lower(text COLLATE "pg_c_utf8")} has it: what PostgreSQL
     * compares is the same.
     */
    static String lower(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether PostgreSQL can keep the text: no NUL, no half of a surrogate pair. */
    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && isWellFormed(text);
    }

    /** Whether no half of a surrogate pair stands alone. */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }

    /** The order of the Vietnamese alphabet: An, Án, Ăn, Ân, Bình, Dak, Đà. */
    public static Comparator<String> alphabetical() {
        Collator order = (Collator) VietnameseOrder.RULES.clone();
        return (a, b) -> order.compare(nfc(a), nfc(b));
    }

    private static final class VietnameseOrder {

        // a < ă < â … and d < đ are letters of their own; tones only break ties (TCVN 6909, CLDR "vi")
        private static final String LETTERS =
                "& a , A < ă , Ă < â , Â & d , D < đ , Đ & e , E < ê , Ê" + " & o , O < ô , Ô < ơ , Ơ & u , U < ư , Ư";

        static final RuleBasedCollator RULES = rules();

        private static RuleBasedCollator rules() {
            try {
                RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
                RuleBasedCollator order = new RuleBasedCollator(root.getRules() + LETTERS);
                order.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
                return order;
            } catch (ParseException impossible) {
                throw new IllegalStateException("The rules of the Vietnamese alphabet do not parse", impossible);
            }
        }
    }
}
