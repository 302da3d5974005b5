package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.text.SourceLine;

/**
 * Numbers of pages: alone in a line that an empty one precedes or follows, each greater than the one before.
 *
 * @param rest the lines without them and without the empty lines around them that would cut a sentence
 * @param told the numbers as they are written
 */
record PageNumbers(List<SourceLine> rest, List<String> told) {

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:[-–—] ?|trang |page )?(\\d{1,3})(?: ?[-–—]| ?/ ?\\d{1,3})?");
    private static final int LONGEST = 20;

    static PageNumbers among(List<SourceLine> lines) {
        List<SourceLine> rest = new ArrayList<>(lines.size());
        List<String> told = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            int number = number(line.text());
            boolean alone = isBlank(lines, i - 1) || isBlank(lines, i + 1);
            if (number > last && alone) {
                last = number;
                told.add(line.text());
                rest.add(line.withText(""));
            } else {
                rest.add(line);
            }
        }
        return new PageNumbers(rest, told);
    }

    private static int number(String text) {
        String bare = text.startsWith("\\") ? text.substring(1) : text;
        Matcher matcher = bare.length() > LONGEST ? null : NUMBER.matcher(bare);
        return matcher != null && matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    private static boolean isBlank(List<SourceLine> lines, int index) {
        return index < 0 || index >= lines.size() || lines.get(index).blank();
    }
}
