package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/**
 * A table of contents: lines that lead with dots to the number of a page, and the words above that name it.
 *
 * @param rest the lines, blank ones for those of the table
 * @param told its lines as they are written
 */
public record ContentsList(List<SourceLine> rest, List<String> told) {

    private static final int FEWEST = 3;
    private static final int LONGEST = 300;
    private static final int FEWEST_DOTS = 4;
    private static final int MOST_BETWEEN = 2;

    public static ContentsList among(List<SourceLine> lines) {
        List<Integer> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isEntry(lines.get(i).text())) {
                entries.add(i);
            }
        }
        if (entries.size() < FEWEST) {
            return new ContentsList(lines, List.of());
        }
        title(lines, entries.get(0)).ifPresent(title -> entries.add(0, title));
        addWrapped(lines, entries);
        List<SourceLine> rest = new ArrayList<>(lines);
        List<String> told = new ArrayList<>();
        for (int entry : entries) {
            told.add(lines.get(entry).text().replaceAll("[.…]{2,}|(?:\\. ){2,}", " "));
            rest.set(entry, lines.get(entry).withText(""));
        }
        return new ContentsList(rest, told);
    }

    /** Adds the lines right between two entries: the first ones of an entry that goes on in the next line. */
    private static void addWrapped(List<SourceLine> lines, List<Integer> entries) {
        for (int i = entries.size() - 1; i > 0; i--) {
            int above = entries.get(i - 1);
            int entry = entries.get(i);
            List<SourceLine> between = lines.subList(above + 1, entry);
            if (between.size() <= MOST_BETWEEN && between.stream().noneMatch(SourceLine::blank)) {
                entries.addAll(i, IntStream.range(above + 1, entry).boxed().toList());
            }
        }
    }

    private static boolean isEntry(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '*') {
            end--;
        }
        int number = end;
        while (number > 0 && Character.isDigit(text.charAt(number - 1))) {
            number--;
        }
        int dots = 0;
        int start = number;
        while (start > 0 && " .…".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
            dots += text.charAt(start) == '.' ? 1 : text.charAt(start) == '…' ? 2 : 0;
        }
        return text.length() <= LONGEST && number < end && end - number <= 3 && start > 1 && dots >= FEWEST_DOTS;
    }

    private static Optional<Integer> title(List<SourceLine> lines, int first) {
        int above = first - 1;
        while (above >= 0 && lines.get(above).blank()) {
            above--;
        }
        boolean named =
                above >= 0 && Words.key(Inline.plain(lines.get(above).text())).equals("muc luc");
        return named ? Optional.of(above) : Optional.empty();
    }
}
