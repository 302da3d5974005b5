package vn.lantoa.task.document.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Element;

import vn.lantoa.task.document.form.FormCell;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormTarget;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.Inline;

/** Tables with their spans. A table of one cell is a frame: what it holds is read as text. */
final class HtmlTables {

    private static final int MOST_COLUMNS = 64;
    private static final int DEEPEST = 16;

    private final HtmlAside aside;
    private final FormLimits limits;
    private int depth;

    HtmlTables(HtmlAside aside, FormLimits limits) {
        this.aside = aside;
        this.limits = limits;
    }

    /** A table while it is read. */
    private static final class Reading {

        private final List<TableLine> head = new ArrayList<>();
        private final List<TableLine> body = new ArrayList<>();
        private final List<FormCell> cells = new ArrayList<>();
        private final Map<Integer, Integer> reaching = new HashMap<>();
        private final Map<Integer, String> words = new HashMap<>();
    }

    void read(Element table, FormTarget target) {
        if (depth == DEEPEST) {
            aside.tell(table.text());
            return;
        }
        depth++;
        Reading reading = new Reading();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" ->
                    child.children().forEach(row -> row(row, child.normalName().equals("thead"), reading));
                case "tr" -> row(child, false, reading);
                case "caption" -> cell(child).writeTo(target);
                default -> aside.tell(child.text());
            }
        }
        depth--;
        if (reading.cells.size() == 1) {
            reading.cells.get(0).writeTo(target);
        } else {
            target.table(DocumentTable.written(reading.head, reading.body));
        }
    }

    private void row(Element row, boolean inHead, Reading reading) {
        List<String> cells = new ArrayList<>();
        Map<Integer, String> reached = new HashMap<>();
        boolean names = true;
        for (Element cell : row.children()) {
            reach(cells, reading, reached);
            names &= cell.normalName().equals("th");
            FormCell content = cell(cell);
            reading.cells.add(content);
            if (cells.size() >= MOST_COLUMNS) {
                aside.tell(Inline.plain(content.marked().replace('\n', ' ')));
            }
            int columns = span(cell, "colspan");
            int rows = span(cell, "rowspan") - 1;
            for (int i = 0; i < columns && cells.size() < MOST_COLUMNS; i++) {
                reading.reaching.put(cells.size(), rows);
                reading.words.put(cells.size(), i == 0 ? content.marked() : "");
                cells.add(i == 0 ? content.marked() : "");
            }
        }
        reach(cells, reading, reached);
        boolean head = inHead || names && !cells.isEmpty() && reading.body.isEmpty();
        (head ? reading.head : reading.body).add(new TableLine(aside.number(), cells, !reached.isEmpty(), reached));
    }

    /** Fills the columns into which cells above reach, and notes their words. */
    private static void reach(List<String> cells, Reading reading, Map<Integer, String> reached) {
        while (reading.reaching.getOrDefault(cells.size(), 0) > 0 && cells.size() < MOST_COLUMNS) {
            reading.reaching.merge(cells.size(), -1, Integer::sum);
            reached.put(cells.size(), reading.words.getOrDefault(cells.size(), ""));
            cells.add("");
        }
    }

    private FormCell cell(Element cell) {
        limits.cell();
        FormCell content = new FormCell(limits);
        HtmlWalk walk = new HtmlWalk(content, aside, this, limits);
        cell.filter(walk);
        walk.end();
        return content;
    }

    private static int span(Element cell, String which) {
        String value = cell.attr(which);
        return value.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(value) : 1;
    }
}
