package vn.lantoa.task.document.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.Words;

/**
 * An HTML table with its spans; a table inside a cell is part of the cell's words. One that is never closed ends before
 * the next heading.
 */
final class HtmlTable {

    private static final Pattern TAG =
            Pattern.compile("(?i)<(/?)(table|thead|tbody|tr|td|th|caption|br|p|div)\\b([^<>]{0,300})>");
    private static final Pattern SPAN = Pattern.compile("(?i)(col|row)span *= *[\"']?(\\d{1,2})");

    private final List<TableLine> head = new ArrayList<>();
    private final List<TableLine> body = new ArrayList<>();
    private final Map<Integer, Integer> reaching = new HashMap<>();
    private final Map<Integer, String> reachingWords = new HashMap<>();
    private final Map<Integer, String> reached = new HashMap<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int depth;
    private int line;
    private int colspan;
    private boolean inHead;
    private boolean headCells = true;
    private boolean inCell;
    private boolean spanned;

    private HtmlTable() {}

    static Optional<TableScan> read(List<SourceLine> lines, int start) {
        HtmlTable table = new HtmlTable();
        int end = start;
        do {
            table.accept(lines.get(end++));
        } while (end < lines.size() && table.depth > 0 && !lines.get(end).text().startsWith("#"));
        table.closeRow();
        return TableScan.found(table.head, table.body, end);
    }

    private void accept(SourceLine source) {
        String text = source.text();
        Matcher tag = TAG.matcher(text);
        int from = 0;
        while (tag.find()) {
            words.append(text, from, tag.start());
            from = tag.end();
            boolean closing = !tag.group(1).isEmpty();
            tag(Words.lower(tag.group(2)), closing, tag.group(3), source.number());
        }
        words.append(text, from, text.length()).append(' ');
    }

    private void tag(String name, boolean closing, String attributes, int number) {
        if (name.equals("table")) {
            depth += closing ? -1 : 1;
            words.append(depth > 0 && inCell ? "\n" : "");
        } else if (depth > 1 || name.equals("br") || name.equals("p") || name.equals("div")) {
            words.append(words.toString().isBlank() ? "" : "\n");
        } else if (name.equals("thead")) {
            inHead = !closing;
        } else if (name.equals("td") || name.equals("th")) {
            cell(name, closing, attributes, number);
        } else if (name.equals("tr")) {
            closeRow();
        }
    }

    private void cell(String name, boolean closing, String attributes, int number) {
        closeCell();
        if (closing) {
            return;
        }
        line = cells.isEmpty() ? number : line;
        fillSpanned();
        headCells &= name.equals("th");
        inCell = true;
        colspan = span(attributes, "col");
        int rows = span(attributes, "row") - 1;
        for (int i = 0; i < colspan && rows > 0; i++) {
            reaching.put(cells.size() + i, rows);
        }
    }

    private void fillSpanned() {
        for (Integer left = reaching.get(cells.size()); left != null && left > 0; left = reaching.get(cells.size())) {
            if (left > 1) {
                reaching.put(cells.size(), left - 1);
            } else {
                reaching.remove(cells.size());
            }
            reached.put(cells.size(), reachingWords.getOrDefault(cells.size(), ""));
            cells.add("");
            spanned = true;
        }
    }

    private void closeCell() {
        if (inCell) {
            reachingWords.put(cells.size(), words.toString().strip());
            cells.add(words.toString().strip());
            for (int i = 1; i < colspan; i++) {
                reachingWords.put(cells.size(), "");
                cells.add("");
            }
            inCell = false;
            words.setLength(0);
        }
    }

    /** Words outside of all cells make a row of their own: none is lost. */
    private void closeRow() {
        closeCell();
        if (!words.toString().isBlank()) {
            body.add(TableLine.of(Math.max(1, line), List.of(words.toString().strip())));
        }
        words.setLength(0);
        if (!cells.isEmpty()) {
            fillSpanned();
            boolean names = inHead || headCells && body.isEmpty();
            (names ? head : body).add(new TableLine(line, cells, spanned, reached));
        }
        cells.clear();
        reached.clear();
        headCells = true;
        spanned = false;
    }

    private static int span(String attributes, String which) {
        Matcher matcher = SPAN.matcher(attributes);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(which)) {
                return Math.max(1, Integer.parseInt(matcher.group(2)));
            }
        }
        return 1;
    }
}
