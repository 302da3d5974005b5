package vn.lantoa.platform.web.text;

/**
 * The form in which text is kept, at every door (rules.md §2): brought to NFC, blanks stripped at the ends, nothing
 * invisible in it. It is measured and looked up only after that.
 */
public enum TextForm {

    /** On one line; inner runs of blanks are one space. */
    LINE {
        @Override
        String blanksOf(String text) {
            return isFolded(text) ? text : folded(text);
        }
    },

    /** Over several lines: a tab and a line feed stay, CR LF is a line feed. */
    LINES {
        @Override
        String blanksOf(String text) {
            return text;
        }

        @Override
        boolean takes(int codePoint) {
            return codePoint == '\n' || codePoint == '\t';
        }
    };

    private static final char SPACE = ' ';

    /**
     * The text in this form; empty where it shows nothing.
     *
     * @param text without half surrogates
     * @throws InvisibleTextException when it has a character that nobody sees
     */
    public String of(String text) {
        String nfc = VietnameseText.nfc(this == LINES ? text.replace("\r\n", "\n") : text);
        requireVisible(nfc);
        return stripped(blanksOf(nfc));
    }

    /** How many characters a text has: code points, as PostgreSQL, JSON Schema and readers count. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Whether a text has nothing but blanks, and so is absent. */
    public static boolean isAbsent(String text) {
        return text.chars().allMatch(TextForm::isBlank);
    }

    /** What texts have in common that differ in nothing but case and blanks: {@code BÁO IN} is {@code báo in}. */
    public static String key(String text) {
        return VietnameseText.lower(tidied(text));
    }

    /** Text that was taken before it had to have a form, as near to it as can be: NFC, blanks folded and stripped. */
    public static String tidied(String text) {
        return stripped(folded(VietnameseText.nfc(text)));
    }

    abstract String blanksOf(String text);

    boolean takes(int codePoint) {
        return false;
    }

    private void requireVisible(String text) {
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (InvisibleCharacters.contains(codePoint)
                    && !takes(codePoint)
                    && !InvisibleCharacters.joinsPictures(text, i)) {
                throw new InvisibleTextException(codePoint);
            }
        }
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == SPACE || codePoint > '~' && Character.getType(codePoint) == Character.SPACE_SEPARATOR;
    }

    private static boolean isFolded(String text) {
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isBlank(unit) && (blank || unit != SPACE)) {
                return false;
            }
            blank = unit == SPACE;
        }
        return true;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean blank = false;
        for (int codePoint : text.codePoints().toArray()) {
            if (!isBlank(codePoint)) {
                folded.appendCodePoint(codePoint);
            } else if (!blank) {
                folded.append(SPACE);
            }
            blank = isBlank(codePoint);
        }
        return folded.toString();
    }

    /** Every blank and line break is of one UTF-16 unit. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpacing(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpacing(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSpacing(char unit) {
        return isBlank(unit) || unit == '\n' || unit == '\t';
    }
}
