package vn.lantoa.task.document.text;

import java.util.List;
import java.util.Map;

/** HTML that converters leave inside Markdown: tags of layout and emphasis, and entities. All else is text. */
public final class Tags {

    private static final int LONGEST_TAG = 400;
    private static final int LONGEST_ENTITY = 7;
    private static final List<String> BREAKING = List.of("br", "p", "div", "li", "tr", "td", "th", "hr");
    private static final List<String> INLINE = List.of(
            "a",
            "b",
            "i",
            "u",
            "s",
            "strong",
            "em",
            "span",
            "sup",
            "sub",
            "center",
            "font",
            "small",
            "ul",
            "ol",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "col",
            "caption",
            "mark",
            "ins",
            "del",
            "o:p");
    private static final Map<String, String> ENTITIES =
            Map.of("&nbsp;", " ", "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&ndash;", "–");

    private Tags() {}

    /** Index behind the tag at {@code start}, or {@code start} when there is none. */
    public static int end(String text, int start) {
        String name = name(text, start);
        if (!BREAKING.contains(name) && !INLINE.contains(name)) {
            return start;
        }
        int last = Math.min(text.length(), start + LONGEST_TAG);
        for (int i = start + 1; i < last; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return start;
    }

    /** Whether the tag parts the words around it. */
    public static boolean breaks(String text, int start) {
        return BREAKING.contains(name(text, start));
    }

    /** The tag's name in small letters, with the slash left out. */
    static String name(String text, int start) {
        int from = text.startsWith("/", start + 1) ? start + 2 : start + 1;
        int end = from;
        while (end < text.length() && end - from < 10 && isName(text.charAt(end))) {
            end++;
        }
        return Words.lower(text.substring(Math.min(from, end), end));
    }

    static int entityEnd(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST_ENTITY && text.charAt(end) != ';') {
            end++;
        }
        boolean known =
                end < text.length() && text.charAt(end) == ';' && ENTITIES.containsKey(text.substring(start, end + 1));
        return known ? end + 1 : start;
    }

    static String entity(String text, int start) {
        return ENTITIES.getOrDefault(text.substring(start, entityEnd(text, start)), "");
    }

    private static boolean isName(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character == ':'
                || character >= '0' && character <= '9';
    }
}
