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
 * @param mark what closes the number: a full stop, a bracket, a slash, a colon, a dash; 0 when nothing does
 * @param rest what follows the number, its marks still on
 */
public record Numbering(Kind kind, List<Integer> parts, int roman, char mark, String rest) {

    /** From the outermost to the innermost. */
    public enum Kind {
        APPENDIX,
        /** What is attached to a decision. */
        ATTACHMENT,
        /** Phần. */
        DIVISION,
        /** Chương. */
        CHAPTER,
        /** Mục. */
        GROUP,
        PART,
        ROMAN,
        /** Điều. */
        ARTICLE,
        DECIMAL,
        LETTER,
        UNNUMBERED;

        /** Whether the number is a word and a number, as {@code Điều 2}. */
        public boolean isNamed() {
            return this == DIVISION || this == CHAPTER || this == GROUP || this == ARTICLE;
        }
    }

    public static final String ALPHABET = "abcdđefghijklmnopqrstuvwxyz";
    private static final String DELIMITERS = ".)/:";
    private static final String DASHES = "-–";
    private static final int MOST_PARTS = 6;
    private static final String APPENDIX = "phu luc";
    private static final int LONGEST_NUMBER = 24;
    private static final List<String> UNITS = List.of(
            "tỷ", "tỉ", "triệu", "nghìn", "ngàn", "trăm", "đồng", "km", "m", "ha", "kg", "tấn", "lần", "lượt", "người",
            "hộ", "giờ", "phút", "ngày", "tháng", "năm");

    public Numbering {
        parts = List.copyOf(parts);
    }

    public static Numbering none(String title) {
        return new Numbering(Kind.UNNUMBERED, List.of(), 0, (char) 0, title);
    }

    public static Numbering attachment(String title) {
        return new Numbering(Kind.ATTACHMENT, List.of(), 0, (char) 0, title);
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
        return Optional.of(new Numbering(Kind.APPENDIX, List.of(value), 0, (char) 0, plain));
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
        char mark = end < plain.length() ? plain.charAt(end) : 0;
        boolean delimited = mark != 0 && DELIMITERS.indexOf(mark) >= 0;
        boolean dashed = kind == Kind.ROMAN && mark != 0 && DASHES.indexOf(mark) >= 0;
        boolean open = end + 1 >= plain.length()
                || plain.charAt(end + 1) == ' '
                || mark != '/' && !dashed && kind == Kind.ROMAN && Character.isLetter(plain.charAt(end + 1))
                || dashed && Words.capitals(plain.substring(end + 1, Math.min(plain.length(), end + 3)));
        return (delimited || dashed) && open
                ? Optional.of(new Numbering(
                        kind, List.of(value), 0, mark, plain.substring(end + 1).strip()))
                : Optional.empty();
    }

    private static Optional<Numbering> decimals(String plain, int start, int roman) {
        List<Integer> parts = new ArrayList<>();
        int index = start;
        char mark = 0;
        while (digitAt(plain, index) && parts.size() < MOST_PARTS && (mark == 0 || mark == '.')) {
            int end = index + (digitAt(plain, index + 1) ? 2 : 1);
            if (digitAt(plain, end)) {
                return Optional.empty();
            }
            parts.add(Integer.parseInt(plain.substring(index, end)));
            boolean closed = end < plain.length() && DELIMITERS.indexOf(plain.charAt(end)) >= 0;
            mark = closed ? plain.charAt(end) : 0;
            index = closed ? end + 1 : end;
        }
        boolean dashed = mark == 0 && dashAt(plain, index);
        mark = dashed ? plain.charAt(index) : mark;
        index += dashed ? 1 : 0;
        boolean ended = index >= plain.length() || plain.charAt(index) == ' ';
        boolean glued = mark == '.' && !ended && Character.isLetter(plain.charAt(index));
        boolean number = mark != 0 || parts.size() > 1 || roman > 0;
        String rest = plain.substring(Math.min(index, plain.length())).strip();
        boolean quantity = mark == 0 && startsWithUnit(rest) || dashed && digitAt(rest, 0);
        return number && (ended || glued) && !quantity
                ? Optional.of(new Numbering(Kind.DECIMAL, parts, roman, mark, rest))
                : Optional.empty();
    }

    /** A dash that closes a number stands at it and before a space. */
    private static boolean dashAt(String plain, int index) {
        return index + 1 < plain.length() && DASHES.indexOf(plain.charAt(index)) >= 0 && plain.charAt(index + 1) == ' ';
    }

    private static boolean startsWithUnit(String rest) {
        return rest.startsWith("%")
                || UNITS.stream().anyMatch(unit -> rest.startsWith(unit) && Words.standsAlone(rest, 0, unit.length()));
    }

    private static boolean digitAt(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** The last value: what counts among siblings. */
    public int value() {
        return parts.isEmpty() ? 0 : parts.get(parts.size() - 1);
    }

    /** How far in it stands among the ways to number, from 0. */
    public int rank() {
        return kind.ordinal() * MOST_PARTS + (kind == Kind.DECIMAL ? parts.size() - 1 : 0);
    }

    /** The number as a path has it. */
    public String label(int value) {
        return switch (kind) {
            case APPENDIX -> "PL" + value;
            case ATTACHMENT -> "KT";
            case DIVISION -> "P" + value;
            case CHAPTER -> "C" + value;
            case GROUP -> "M" + value;
            case ARTICLE -> "D" + value;
            case PART -> ALPHABET.substring(value - 1, value).toUpperCase(Locale.ROOT);
            case ROMAN -> Roman.of(value);
            case LETTER -> ALPHABET.substring(value - 1, value);
            case DECIMAL -> String.valueOf(value);
            case UNNUMBERED -> "x" + value;
        };
    }
}
