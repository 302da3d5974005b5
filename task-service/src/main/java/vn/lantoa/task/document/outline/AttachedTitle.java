package vn.lantoa.task.document.outline;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/**
 * A document attached to a decision: the name of its kind alone in a line, and the title below it.
 *
 * @param start index of the part with the name
 * @param end index behind the title
 * @param title its title, empty when none follows
 * @param text what stands in brackets below the title, empty without
 * @param form the name of its kind
 */
record AttachedTitle(int start, int end, String title, String text, String form) {

    private static final int MOST_LINES = 4;
    private static final int LONGEST = 300;

    /** Null when none starts here. */
    static @Nullable AttachedTitle at(List<DocumentPart> parts, int start) {
        DocumentPart first = parts.get(start);
        boolean line = first.is(Role.PARAGRAPH) || first.is(Role.HEADING) && !first.isNumberedHeading();
        if (!line) {
            return null;
        }
        List<String> lines = new ArrayList<>(lines(first));
        String form = lines.remove(0);
        if (!HeaderLines.isType(form)) {
            return null;
        }
        int end = start + 1;
        while (end < parts.size() && lines.size() < MOST_LINES && isTitle(parts.get(end), lines)) {
            lines.addAll(lines(parts.get(end++)));
        }
        int bracket = 0;
        while (bracket < lines.size() && !lines.get(bracket).startsWith("(")) {
            bracket++;
        }
        String title = String.join(" ", lines.subList(0, bracket));
        return new AttachedTitle(start, end, title, String.join(" ", lines.subList(bracket, lines.size())), form);
    }

    private static List<String> lines(DocumentPart part) {
        return part.block().lines().stream()
                .map(SourceLine::text)
                .map(Inline::plain)
                .toList();
    }

    private static boolean isTitle(DocumentPart part, List<String> above) {
        boolean first = above.isEmpty();
        if (!first && above.get(above.size() - 1).startsWith("(")) {
            return false;
        }
        if (part.is(Role.HEADING)) {
            return !part.isNumberedHeading() && first;
        }
        if (!part.is(Role.PARAGRAPH)) {
            return false;
        }
        String words = part.text();
        boolean sentence = Words.endsWithAny(words, ".;:,") || words.length() > LONGEST || Labels.isLegalBasis(words);
        return !sentence && (first || Words.capitals(words) || Words.startsSmall(words));
    }
}
