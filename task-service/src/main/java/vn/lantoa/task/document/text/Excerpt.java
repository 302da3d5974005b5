package vn.lantoa.task.document.text;

/** Cuts short pieces out of long texts, at word boundaries where one is near, never inside a surrogate pair. */
public final class Excerpt {

    public static final int LONGEST = 160;
    private static final int SLACK = 24;

    private Excerpt() {}

    public static String head(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space >= end - SLACK && space > 0 ? space : whole(text, end)) + "…";
    }

    public static String tail(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int start = text.length() - longest + 1;
        int space = text.indexOf(' ', start);
        return "…" + text.substring(space >= 0 && space <= start + SLACK ? space + 1 : whole(text, start));
    }

    /** The words from {@code start} to {@code end} with a little of what stands around them. */
    public static String around(String text, int start, int end) {
        return tail(text.substring(Math.max(0, start - LONGEST), start), SLACK)
                + head(text.substring(start, end), LONGEST / 2)
                + head(text.substring(end, Math.min(text.length(), end + LONGEST)), SLACK);
    }

    /** The first phrase: up to the first semicolon or full stop, as a label. */
    public static String label(String text) {
        int end = text.length();
        for (String stop : new String[] {";", ". ", ": "}) {
            int at = text.indexOf(stop);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return statement(text.substring(0, end));
    }

    /** The whole text as a label: without its last stop. */
    public static String statement(String text) {
        if (text.endsWith("./.")) {
            return head(text.substring(0, text.length() - 3), LONGEST);
        }
        boolean stop = Words.endsWithAny(text, ";:") || text.endsWith(".") && !text.endsWith("..");
        return head(stop ? text.substring(0, text.length() - 1) : text, LONGEST);
    }

    private static int whole(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }
}
