package vn.lantoa.task.document.text;

import java.text.Normalizer;

/** What can be said of a piece of Vietnamese text by looking at its letters. All linear in its length. */
public final class Words {

    private Words() {}

    /** Lower case, letter by letter: unlike {@link String#toLowerCase()} it keeps every index. */
    public static String lower(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Character.toLowerCase(letters[i]);
        }
        return new String(letters);
    }

    /** A title for comparison: lower case, without accents, đ as d, words parted by one space, no punctuation. */
    public static String key(String title) {
        String bare = Normalizer.normalize(lower(title).replace('đ', 'd'), Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); i++) {
            char letter = bare.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                key.append(letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK && !endsWithSpace(key)) {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /** Two letters or more, at most one in ten of them small. */
    public static boolean capitals(String text) {
        int letters = 0;
        int small = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return letters > 1 && small * 10 <= letters;
    }

    /** Both with a space between, or the one that is not empty. */
    public static String joined(String first, String second) {
        return first.isEmpty() ? second : second.isEmpty() ? first : first + " " + second;
    }

    public static boolean startsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    public static boolean startsCapital(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    public static boolean endsWithAny(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether the word or phrase at {@code start} is not part of a longer word. */
    public static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }
}
