package vn.lantoa.task.document.hint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.text.Numbering;

/**
 * One thing that an officer says: {@code headings:1.}, {@code items:a)}, {@code headings:57}, {@code title:4-5}.
 *
 * @param written as it was given
 * @param says what the numbers or lines are
 * @param first the line it is about, 0 when it is about numbers
 * @param last the last of its lines
 * @param number an example of the numbers it is about, null when it is about lines
 */
record ReadingHint(
        String written,
        Says says,
        int first,
        int last,
        @Nullable Numbering number) {

    /** What a hint can say. */
    enum Says {
        HEADINGS,
        ITEMS,
        TITLE
    }

    private static final int LONGEST = 40;
    private static final int MOST_TITLE_LINES = 6;
    private static final Pattern FORM = Pattern.compile("(headings|items|title):(\\S.*)");
    private static final Pattern LINES = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    /** @throws ReadingHintException when it says nothing that is understood */
    static ReadingHint of(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (written.length() > LONGEST || !form.matches()) {
            throw new ReadingHintException(written, "not one of headings:1. items:a) headings:57 items:57 title:4-5");
        }
        Says says = form.group(1).equals("headings")
                ? Says.HEADINGS
                : form.group(1).equals("items") ? Says.ITEMS : Says.TITLE;
        Matcher lines = LINES.matcher(form.group(2));
        if (lines.matches()) {
            return lines(written, says, lines);
        }
        Optional<Numbering> number =
                Numbering.of(form.group(2) + " x").filter(found -> found.rest().equals("x"));
        if (says == Says.TITLE || number.isEmpty()) {
            throw new ReadingHintException(written, says == Says.TITLE ? "no line" : "neither a number nor a line");
        }
        return new ReadingHint(written.strip(), says, 0, 0, number.get());
    }

    private static ReadingHint lines(String written, Says says, Matcher lines) {
        int first = Integer.parseInt(lines.group(1));
        int last = lines.group(2) == null ? first : Integer.parseInt(lines.group(2));
        boolean several = last > first;
        if (first == 0 || last < first || several && says != Says.TITLE || last - first >= MOST_TITLE_LINES) {
            throw new ReadingHintException(written, "no such lines");
        }
        return new ReadingHint(written.strip(), says, first, last, null);
    }

    /** Whether a number is written as the example is. */
    boolean isAbout(Numbering other) {
        return number != null
                && number.kind() == other.kind()
                && number.mark() == other.mark()
                && number.parts().size() == other.parts().size()
                && number.roman() > 0 == other.roman() > 0;
    }

    /** Whether the two speak of the same numbers or lines. */
    boolean contradicts(ReadingHint other) {
        boolean titles = says == Says.TITLE && other.says == Says.TITLE;
        boolean same = number == null ? first == other.first : other.number != null && isAbout(other.number);
        return says != other.says && same && says != Says.TITLE && other.says != Says.TITLE
                || titles && !written.equals(other.written);
    }
}
