package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/** The lines of the distribution list; entries that follow its label in one line may be wrapped. */
public final class RecipientLines {

    private RecipientLines() {}

    public static List<String> of(Block block) {
        List<String> lines = new ArrayList<>();
        for (SourceLine line : block.lines()) {
            String words = Inline.plain(line.text());
            String above = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
            if (Labels.isRecipients(above) && !Labels.afterColon(above).isEmpty() && goesOn(above)) {
                lines.set(lines.size() - 1, Words.joined(above, words));
            } else {
                lines.add(words);
            }
        }
        return lines;
    }

    private static boolean goesOn(String above) {
        return above.indexOf(';') > 0 && !above.endsWith(".");
    }
}
