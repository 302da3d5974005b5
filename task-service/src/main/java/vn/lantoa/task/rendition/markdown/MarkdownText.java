package vn.lantoa.task.rendition.markdown;

import java.util.regex.Pattern;

/** Words as they stand in Markdown: what would be read as a mark is escaped, so that reading gives the same words. */
final class MarkdownText {

    private static final String MARKS = "\\`*_[]|#~";
    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\w{1,8};)");
    private static final String NOTE = "[^";

    private MarkdownText() {}

    /** The words, every mark escaped. */
    static String of(String words) {
        String bare = ENTITY.matcher(words).replaceAll("&amp;");
        StringBuilder escaped = new StringBuilder(bare.length() + 16);
        for (int i = 0; i < bare.length(); i++) {
            char character = bare.charAt(i);
            if (character == '<') {
                escaped.append("&lt;");
            } else if (bare.startsWith(NOTE, i)) {
                escaped.append("\\[<i></i>");
            } else {
                escaped.append(isMark(bare, i) ? "\\" : "").append(character);
            }
        }
        return escaped.toString();
    }

    /** As {@link #of}, where the words begin a block of their own. */
    static String starting(String words) {
        String escaped = of(words);
        boolean quote = escaped.startsWith(">");
        return quote ? "\\" + escaped : escaped;
    }

    private static boolean isMark(String words, int index) {
        char character = words.charAt(index);
        if (character == '#') {
            return index == 0 || index == words.length() - 1;
        }
        if (character == '_') {
            return !isLetter(words, index - 1) || !isLetter(words, index + 1);
        }
        return MARKS.indexOf(character) >= 0;
    }

    private static boolean isLetter(String words, int index) {
        return index >= 0 && index < words.length() && Character.isLetterOrDigit(words.charAt(index));
    }
}
