package vn.lantoa.task.plan.reading;

/** The beginning of a text, as events tell it. */
public final class PublishedExcerpt {

    private static final int LONGEST = 200;

    private PublishedExcerpt() {}

    /** The first 200 characters, a letter outside the basic plane counted as two and never cut. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        boolean cutsALetter = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, cutsALetter ? LONGEST - 1 : LONGEST);
    }
}
