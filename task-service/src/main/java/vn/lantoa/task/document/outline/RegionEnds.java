package vn.lantoa.task.document.outline;

import java.util.List;

import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.outline.DocumentPart.Role;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;

/**
 * Where the body ends, found from behind.
 *
 * @param lastHeading index of the last section heading above recipients and signature, -1 without
 * @param closing index of the paragraph that starts the closing, -1 without
 * @param numbered whether any heading has a number
 * @param type whether a line above the first number names the kind of document
 */
record RegionEnds(int lastHeading, int closing, boolean numbered, boolean type) {

    private static final int HEADER_LINES = 60;

    static RegionEnds of(List<DocumentPart> parts) {
        int end = 0;
        while (end < parts.size()
                && !parts.get(end).is(Role.RECIPIENTS)
                && !parts.get(end).is(Role.SIGNATURE)) {
            end++;
        }
        int start = end;
        while (start > 0 && parts.get(start - 1).is(Role.PARAGRAPH)) {
            start--;
        }
        int heading = end - 1;
        while (heading >= 0 && !parts.get(heading).is(Role.HEADING)) {
            heading--;
        }
        boolean numbered = parts.stream().anyMatch(DocumentPart::isNumberedHeading);
        return new RegionEnds(heading, closing(parts, start, end), numbered, namesType(parts));
    }

    private static boolean namesType(List<DocumentPart> parts) {
        return parts.stream()
                .takeWhile(part -> !part.isNumberedHeading() && !part.is(Role.ITEM))
                .filter(part -> !part.is(Role.TABLE))
                .flatMap(part -> part.block().lines().stream())
                .limit(HEADER_LINES)
                .anyMatch(line -> HeaderLines.namesType(Inline.plain(line.text())));
    }

    private static int closing(List<DocumentPart> parts, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Labels.isClosing(parts.get(i).text())) {
                return i;
            }
        }
        boolean headingAbove = start > 0
                && parts.get(start - 1).is(Role.HEADING)
                && parts.get(start - 1).text().isEmpty();
        int first = headingAbove ? start + 1 : start;
        for (int i = first; i < end; i++) {
            if (Labels.mayBeClosing(parts.get(i).text())) {
                return i;
            }
        }
        return first < end && parts.get(end - 1).text().endsWith("./.") ? end - 1 : -1;
    }
}
