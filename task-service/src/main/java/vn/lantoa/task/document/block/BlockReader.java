package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableScan;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/**
 * Gathers lines into blocks. An empty line ends a block; so does a line that starts something new. A line that does not
 * is the wrapped rest of the line above.
 */
public final class BlockReader {

    private static final int MOST_HASHES = 6;
    private static final int MOST_HEADING_LINES = 6;

    private final LineJoint joint;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Block open;
    private boolean gap = true;

    private BlockReader(List<SourceLine> lines) {
        this.joint = LineJoint.of(lines);
    }

    /** The blocks of a Markdown or plain text. */
    public static List<Block> read(List<SourceLine> lines) {
        return read(lines, Map.of());
    }

    /** The blocks of lines among which an empty one with the number of a table stands for that table. */
    public static List<Block> read(List<SourceLine> lines, Map<Integer, DocumentTable> tables) {
        List<SourceLine> bare =
                SideBySide.apart(lines).stream().map(BlockReader::unquoted).toList();
        Map<Integer, DocumentTable> ahead = new HashMap<>(tables);
        BlockReader reader = new BlockReader(bare);
        int index = 0;
        while (index < bare.size()) {
            SourceLine line = bare.get(index);
            Optional<TableScan> table = line.blank()
                    ? Optional.ofNullable(ahead.remove(line.number())).map(known -> new TableScan(known, 0))
                    : TableScan.at(bare, index);
            if (table.isPresent()) {
                reader.table(table.get(), line);
                index = Math.max(index + 1, table.get().end());
            } else {
                reader.accept(line);
                index++;
            }
        }
        return LayoutTables.opened(reader.blocks);
    }

    private void table(TableScan found, SourceLine first) {
        if (!found.table().body().isEmpty()) {
            blocks.add(new Block(found.table(), first));
        }
        open = null;
        gap = true;
    }

    private void accept(SourceLine line) {
        String text = line.text();
        if (line.blank() || isRule(text) || text.startsWith("```") || text.startsWith("~~~")) {
            open = null;
            gap = true;
        } else if (hashes(text) > 0) {
            heading(line);
        } else if (BulletMarks.startsWithMark(text) && !joint.dashInsideSentence(open, line)) {
            start(Block.Form.BULLET, 0, text.charAt(0), line.withText(text.substring(1)));
        } else if (open == null || joint.startsAnew(open, line)) {
            start(Block.Form.TEXT, 0, (char) 0, line);
        } else {
            open.add(line);
        }
    }

    /** A heading that starts small goes on with the heading of the same level right above. */
    private void heading(SourceLine line) {
        int hashes = hashes(line.text());
        SourceLine words = line.withText(withoutHashes(line.text()));
        Block above = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (above != null && goesOn(above, hashes, words)) {
            above.add(words);
        } else {
            start(Block.Form.HEADING, hashes, (char) 0, words);
        }
        open = null;
    }

    private static boolean goesOn(Block above, int hashes, SourceLine words) {
        String plain = Inline.plain(words.text());
        return above.is(Block.Form.HEADING)
                && above.hashes() == hashes
                && Words.startsSmall(plain)
                && Numbering.of(plain).isEmpty()
                && above.lines().size() < MOST_HEADING_LINES
                && !Words.endsWithAny(above.lastLine().text(), ".;:");
    }

    private void start(Block.Form form, int hashes, char bullet, SourceLine line) {
        open = new Block(form, hashes, bullet, gap, line);
        blocks.add(open);
        gap = false;
    }

    private static SourceLine unquoted(SourceLine line) {
        String text = line.text().startsWith(">") ? line.text().substring(1).strip() : line.text();
        String bare = BulletMarks.unescaped(text);
        return bare.equals(line.text()) ? line : line.withText(bare);
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
        String bare = text.charAt(0) == '\\' ? text.replace("\\", "") : text;
        if (bare.length() < 3 || "-*_=–—".indexOf(bare.charAt(0)) < 0) {
            return false;
        }
        char mark = bare.charAt(0);
        return bare.chars().allMatch(character -> character == mark || character == ' ');
    }
}
