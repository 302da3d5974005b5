package vn.lantoa.task.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The number a line starts with. Only the first few characters are looked at.
 *
 * @param kind which numbering
 * @param parts values: one, or several for {@code 3.1}; a letter is its place in {@link #ALPHABET}, from 1
 * @param roman the numeral that leads a mixed number such as {@code II.1}, 0 without
 * @param rest what follows the number, its marks still on
 */
public record Numbering(Kind kind, List<Integer> parts, int roman, String rest) {

    public enum Kind {
        APPENDIX,
        PART,
        ROMAN,
        DECIMAL,
        LETTER,
        UNNUMBERED
    }

    public static final String ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
    private static final String DELIMITERS = ".)/:";
    private static final int MOST_PARTS = 6;
    private static final String APPENDIX = "phu luc";
    private static final int LONGEST_NUMBER = 24;

    public Numbering {
        parts = List.copyOf(parts);
    }

    public static Numbering none(String title) {
        return new Numbering(Kind.UNNUMBERED, List.of(), 0, title);
    }

    /** An appendix's heading: its first word says so. */
    public static Optional<Numbering> appendix(String plain) {
        String key = Words.key(Excerpt.head(plain, LONGEST_NUMBER));
        if (!key.equals(APPENDIX) && !key.startsWith(APPENDIX + " ")) {
            return Optional.empty();
        }
        String[] words = key.split(" ");
        String mark = words.length > 2 ? words[2] : "";
        int value = mark.matches("[0-9]{1,2}") ? Integer.parseInt(mark) : Roman.value(mark.toUpperCase(Locale.ROOT));
        return Optional.of(new Numbering(Kind.APPENDIX, List.of(value), 0, plain));
    }

    /** The number the words start with, if any. */
    public static Optional<Numbering> of(String plain) {
        int letters = 0;
        while (letters < plain.length() && letters < 8 && "IVX".indexOf(plain.charAt(letters)) >= 0) {
            letters++;
        }
        int roman = Roman.value(plain.substring(0, letters));
        if (roman > 0 && digitAt(plain, letters + 1) && plain.charAt(letters) == '.') {
            return decimals(plain, letters + 1, roman);
        }
        if (roman > 0) {
            return delimited(plain, letters, Kind.ROMAN, roman);
        }
        if (digitAt(plain, 0)) {
            return decimals(plain, 0, 0);
        }
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        int letter = ALPHABET.indexOf(Character.toLowerCase(plain.charAt(0))) + 1;
        Kind kind = Character.isUpperCase(plain.charAt(0)) ? Kind.PART : Kind.LETTER;
        return letter == 0 ? Optional.empty() : delimited(plain, 1, kind, letter);
    }

    private static Optional<Numbering> delimited(String plain, int end, Kind kind, int value) {
        boolean delimited = end < plain.length() && DELIMITERS.indexOf(plain.charAt(end)) >= 0;
        boolean open = end + 1 >= plain.length()
                || plain.charAt(end + 1) == ' '
                || plain.charAt(end) != '/' && kind == Kind.ROMAN && Character.isLetter(plain.charAt(end + 1));
        return delimited && open
                ? Optional.of(new Numbering(
                        kind, List.of(value), 0, plain.substring(end + 1).strip()))
                : Optional.empty();
    }

    private static Optional<Numbering> decimals(String plain, int start, int roman) {
        List<Integer> parts = new ArrayList<>();
        int index = start;
        boolean closed = false;
        while (digitAt(plain, index) && parts.size() < MOST_PARTS) {
            int end = index + (digitAt(plain, index + 1) ? 2 : 1);
            if (digitAt(plain, end)) {
                return Optional.empty();
            }
            parts.add(Integer.parseInt(plain.substring(index, end)));
            closed = end < plain.length() && DELIMITERS.indexOf(plain.charAt(end)) >= 0;
            index = closed ? end + 1 : end;
        }
        boolean ended = index >= plain.length() || plain.charAt(index) == ' ';
        boolean glued = closed && plain.charAt(index - 1) == '.' && !ended && Character.isLetter(plain.charAt(index));
        boolean number = closed || parts.size() > 1 || roman > 0;
        return number && (ended || glued)
                ? Optional.of(new Numbering(
                        Kind.DECIMAL, parts, roman, plain.substring(index).strip()))
                : Optional.empty();
    }

    private static boolean digitAt(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** The last value: what counts among siblings. */
    public int value() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1);
    }

    /** The number as a path has it. */
    public String label(int value) {
        return switch (kind) {
            case APPENDIX -> "PL" + value;
            case PART -> ALPHABET.substring(value - 1, value).toUpperCase(Locale.ROOT);
            case ROMAN -> Roman.of(value);
            case LETTER -> ALPHABET.substring(value - 1, value);
            case DECIMAL -> String.valueOf(value);
            case UNNUMBERED -> "x" + value;
        };
    }
}
