package vn.lantoa.task.document.word.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A style.
 *
 * @param basedOn the style it completes, null without
 * @param outline level among headings, from 0, 9 for text; null where nothing is said
 * @param list the list it counts in, null without
 */
record DocxStyle(
        String id,
        String name,
        @Nullable String basedOn,
        @Nullable Integer outline,
        @Nullable DocxSeat list,
        DocxLook look) {

    private static final Pattern HEADING = Pattern.compile("(?iu)(?:heading|tiêu ?đề|đề ?mục) ?([1-9])");
    private static final Pattern CONTENTS = Pattern.compile("(?iu)toc ?(?:[1-9]|heading)|mục ?lục ?[1-9]?");

    /** A style that the document names and does not describe. */
    static DocxStyle unknown(String id) {
        return new DocxStyle(id, id, null, null, null, DocxLook.PLAIN);
    }

    /** The level that its name says, from 0. */
    Optional<Integer> named() {
        if (name.equalsIgnoreCase("title") || name.equalsIgnoreCase("subtitle")) {
            return Optional.of(name.equalsIgnoreCase("title") ? 0 : 1);
        }
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1)) - 1) : Optional.empty();
    }

    boolean isContents() {
        return CONTENTS.matcher(name).matches();
    }
}
