package vn.lantoa.task.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.block.BlockReader;
import vn.lantoa.task.document.block.SourceNoise;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.SourceLine;
import vn.lantoa.task.document.text.SourceText;

/** A Markdown document as a word processor and a browser have it: the same blocks, set in their way. */
public final class OfficeForms {

    private static final Pattern BOLD = Pattern.compile("(\\*\\*\\*|\\*\\*|\\*)(?! )(.+?)\\1");
    private static final int LONGEST_LETTERHEAD_LINE = 60;
    private static final String BULLETS = OfficeFile.pattern(
                    1,
                    OfficeFile.level(0, "bullet", "\uF0B7"),
                    OfficeFile.level(1, "bullet", "+"),
                    OfficeFile.level(2, "bullet", "-"))
            + OfficeFile.list(1, 1, "");

    private OfficeForms() {}

    /** By styles for headings, typed numbers and marks of lists. */
    public static byte[] docx(String markdown) {
        String body =
                blocks(markdown).stream().map(block -> docx(block, false, "")).collect(Collectors.joining());
        return OfficeFile.of(body).withStyles(headings()).bytes();
    }

    /** The same with marks of lists that the word processor sets. */
    static byte[] docxWithLists(String markdown) {
        List<Block> blocks = blocks(markdown);
        boolean starred = blocks.stream().anyMatch(block -> block.bullet() == '*');
        String body = blocks.stream()
                .map(block -> docx(block, true, starred ? "*-+" : "-+"))
                .collect(Collectors.joining());
        return OfficeFile.of(body).withStyles(headings()).withNumbering(BULLETS).bytes();
    }

    public static String html(String markdown) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title><style>p {}</style></head><body>"
                + blocks(markdown).stream().map(OfficeForms::html).collect(Collectors.joining("\n"))
                + "</body></html>";
    }

    /** The words of the document, block by block. */
    static List<String> words(String markdown) {
        List<String> words = new ArrayList<>();
        for (Block block : blocks(markdown)) {
            if (block.is(Block.Form.TABLE)) {
                block.table().all().forEach(row -> row.cells().forEach(cell -> words.add(Inline.plain(cell))));
            } else {
                words.add(block.plain());
            }
        }
        return words;
    }

    static List<Block> blocks(String markdown) {
        return BlockReader.read(SourceNoise.clean(SourceText.lines(markdown)).lines());
    }

    private static String headings() {
        StringBuilder styles = new StringBuilder();
        for (int level = 1; level <= 6; level++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"H" + level + "\"><w:name w:val=\"heading " + level
                    + "\"/><w:pPr><w:outlineLvl w:val=\"" + (level - 1) + "\"/></w:pPr></w:style>");
        }
        return styles.toString();
    }

    private static String docx(Block block, boolean lists, String marks) {
        return switch (block.form()) {
            case HEADING ->
                "<w:p><w:pPr>" + OfficeFile.style("H" + block.hashes()) + "</w:pPr>" + runs(block) + "</w:p>";
            case TABLE -> docx(block.table());
            case BULLET -> {
                int level = Math.max(marks.indexOf(block.bullet()), Math.min(2, block.indent() / 2));
                yield lists
                        ? "<w:p><w:pPr>" + OfficeFile.seat(1, level) + "</w:pPr>" + runs(block) + "</w:p>"
                        : "<w:p><w:pPr><w:ind w:left=\"" + block.indent() * 240 + "\"/></w:pPr>"
                                + OfficeFile.r(block.bullet() + " ") + runs(block) + "</w:p>";
            }
            case TEXT ->
                "<w:p><w:pPr><w:ind w:left=\"" + block.indent() * 240 + "\"/></w:pPr>" + runs(block) + "</w:p>";
        };
    }

    private static String docx(DocumentTable table) {
        String head = table.head().stream()
                .map(row -> row(row, "<w:trPr><w:tblHeader/></w:trPr>"))
                .collect(Collectors.joining());
        String body = table.body().stream().map(row -> row(row, "")).collect(Collectors.joining());
        return OfficeFile.table(head, body);
    }

    private static String row(TableLine row, String properties) {
        return OfficeFile.row(
                properties,
                row.cells().stream()
                        .map(cell -> OfficeFile.cell("", paragraphs(cell)))
                        .collect(Collectors.joining()));
    }

    private static String paragraphs(String cell) {
        return Stream.of(cell.split("\n"))
                .map(line -> "<w:p>" + runs(line) + "</w:p>")
                .collect(Collectors.joining());
    }

    /** A block whose lines are no wrapped sentence. */
    private static boolean isLetterhead(Block block) {
        return block.lines().stream().allMatch(line -> line.text().length() < LONGEST_LETTERHEAD_LINE)
                || block.lines().stream().anyMatch(line -> line.text().contains("    "))
                || block.lines().stream().skip(1).anyMatch(line -> Labels.isLegalBasis(line.text()));
    }

    private static String runs(Block block) {
        List<String> lines = block.lines().stream().map(SourceLine::text).toList();
        String between = isLetterhead(block) && block.is(Block.Form.TEXT) ? "<w:r><w:br/></w:r>" : OfficeFile.r(" ");
        boolean split = lines.stream().noneMatch(line -> line.indexOf('*') >= 0);
        return split
                ? lines.stream().map(OfficeForms::runs).collect(Collectors.joining(between))
                : runs(block.marked());
    }

    /** The words as runs, those between asterisks bold or italic. */
    private static String runs(String marked) {
        StringBuilder runs = new StringBuilder();
        Matcher bold = BOLD.matcher(marked);
        int from = 0;
        while (bold.find()) {
            String set = bold.group(1).length() > 1 ? "<w:b/>" : "<w:i/>";
            runs.append(run("", marked.substring(from, bold.start()))).append(run(set, bold.group(2)));
            from = bold.end();
        }
        return runs.append(run("", marked.substring(from))).toString();
    }

    private static String run(String properties, String marked) {
        String lead = marked.startsWith(" ") ? " " : "";
        String tail = marked.length() > 1 && marked.endsWith(" ") ? " " : "";
        String words = lead + Inline.plain(marked) + tail;
        return marked.isEmpty() ? "" : OfficeFile.r(properties, words.isBlank() ? " " : words);
    }

    private static String html(Block block) {
        return switch (block.form()) {
            case HEADING -> "<h" + block.hashes() + ">" + inline(block.marked()) + "</h" + block.hashes() + ">";
            case TABLE -> html(block.table());
            case BULLET -> p(block) + block.bullet() + " " + inline(block.marked()) + "</p>";
            case TEXT -> p(block) + lines(block) + "</p>";
        };
    }

    private static String p(Block block) {
        return "<p style=\"margin-left: " + block.indent() * 12 + "pt\">";
    }

    private static String lines(Block block) {
        List<String> lines = block.lines().stream().map(SourceLine::text).toList();
        boolean split = isLetterhead(block) && lines.stream().noneMatch(line -> line.indexOf('*') >= 0);
        return split
                ? lines.stream().map(OfficeForms::inline).collect(Collectors.joining("<br>\n"))
                : inline(block.marked());
    }

    private static String html(DocumentTable table) {
        return "<table><thead>" + rows(table.head(), "th") + "</thead><tbody>" + rows(table.body(), "td")
                + "</tbody></table>";
    }

    private static String rows(List<TableLine> rows, String tag) {
        return rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> "<" + tag + ">" + inline(cell).replace("\n", "<br/>") + "</" + tag + ">")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
    }

    private static String inline(String marked) {
        String escaped = marked.replaceAll("<br ?/?>", "\n")
                .replaceAll("</?(?:strong|b)>", "**")
                .replace("&nbsp;", " ")
                .replace("&", "&amp;");
        String html = escaped.replace("<", "&lt;").replaceAll("\\\\([-+.)*_\\[\\]#])", "&#8203;$1");
        for (Map.Entry<String, String> mark : List.of(Map.entry("**", "strong"), Map.entry("*", "em"))) {
            String quoted = Pattern.quote(mark.getKey());
            String tag = mark.getValue().toLowerCase(Locale.ROOT);
            html = html.replaceAll(quoted + "(?! )(.+?)" + quoted, "<" + tag + ">$1</" + tag + ">");
        }
        return html;
    }
}
