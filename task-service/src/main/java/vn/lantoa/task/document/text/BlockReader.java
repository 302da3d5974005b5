package vn.lantoa.task.document.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Gathers lines into blocks. An empty line ends a block; so does a line that starts something new. A line that does not
 * is the wrapped rest of the line above.
 */
public final class BlockReader {

    private static final String BULLETS = "-+*•–—·●▪◦‣\uF0B7\uF02D";
    private static final int MOST_HASHES = 6;

    private final LineJoint joint;
    private final List<Block> blocks = new ArrayList<>();
    private List<String> columns = List.of();
    private @Nullable Block open;
    private boolean gap = true;

    private BlockReader(List<SourceLine> lines) {
        this.joint = LineJoint.of(lines);
    }

    public static List<Block> read(List<SourceLine> lines) {
        BlockReader reader = new BlockReader(lines);
        for (int i = 0; i < lines.size(); i++) {
            boolean headsTable = i + 1 < lines.size()
                    && TableRow.isDelimiter(lines.get(i + 1).text());
            reader.accept(unquoted(lines.get(i)), headsTable);
        }
        return reader.blocks;
    }

    private void accept(SourceLine line, boolean headsTable) {
        String text = line.text();
        if (line.blank() || isRule(text) || text.startsWith("```") || text.startsWith("~~~")) {
            open = null;
            gap = true;
            columns = List.of();
        } else if (text.startsWith("|")) {
            row(line, headsTable);
        } else if (hashes(text) > 0) {
            start(Block.Form.HEADING, hashes(text), (char) 0, line.withText(withoutHashes(text)));
            open = null;
        } else if (isBullet(text) && !joint.dashInsideSentence(open, line)) {
            start(Block.Form.BULLET, 0, text.charAt(0), line.withText(text.substring(1)));
        } else if (open == null || joint.startsAnew(open, line)) {
            start(Block.Form.TEXT, 0, (char) 0, line);
        } else {
            open.add(line);
        }
    }

    private void start(Block.Form form, int hashes, char bullet, SourceLine line) {
        open = new Block(form, hashes, bullet, gap, line);
        blocks.add(open);
        gap = false;
    }

    private void row(SourceLine line, boolean headsTable) {
        List<String> cells = TableRow.cells(line.text());
        if (headsTable) {
            columns = cells;
        } else if (!TableRow.isDelimiter(line.text())) {
            start(Block.Form.ROW, 0, (char) 0, line.withText(TableRow.text(columns, cells)));
        }
        open = null;
    }

    private static SourceLine unquoted(SourceLine line) {
        return line.text().startsWith(">") ? line.withText(line.text().substring(1)) : line;
    }

    /** A bullet's mark needs a space behind it, save that a scan may lose the one between a dash and a word. */
    private static boolean isBullet(String text) {
        char mark = text.charAt(0);
        if (BULLETS.indexOf(mark) < 0 || text.length() < 2) {
            return false;
        }
        char next = text.charAt(1);
        return next == ' ' || mark != '*' && (Character.isLetter(next) || next == '*' && mark != '+');
    }

    private static int hashes(String text) {
        int count = 0;
        while (count < text.length() && text.charAt(count) == '#') {
            count++;
        }
        return count > MOST_HASHES ? 0 : count;
    }

    private static String withoutHashes(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '#') {
            end--;
        }
        return text.substring(Math.min(hashes(text), end), end);
    }

    private static boolean isRule(String text) {
        char mark = text.charAt(0);
        if ("-*_=".indexOf(mark) < 0 || text.length() < 3) {
            return false;
        }
        return text.chars().allMatch(character -> character == mark || character == ' ');
    }
}
