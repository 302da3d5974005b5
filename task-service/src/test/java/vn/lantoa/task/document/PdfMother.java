package vn.lantoa.task.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.SourceLine;

/** Prints a document on pages of A4: paragraphs with an indented first line, ruled tables, numbers of pages above. */
public final class PdfMother implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float SIZE = 12;
    private static final float LEADING = 16;
    private static final float LEFT = 80;
    private static final float BOTTOM = 70;
    private static final float INDENT = 28;

    /** How a page lies before its reader: A4 upright or on its side, or turned to it with all that stands on it. */
    enum Sheet {
        UPRIGHT(530, 780),
        WIDE(775, 530),
        TURNED(775, 530);

        private final float right;
        private final float top;

        Sheet(float right, float top) {
            this.right = right;
            this.top = top;
        }

        PDPage page() {
            float width = PDRectangle.A4.getHeight();
            float height = PDRectangle.A4.getWidth();
            PDPage page = new PDPage(this == WIDE ? new PDRectangle(width, height) : PDRectangle.A4);
            page.setRotation(this == TURNED ? 90 : 0);
            return page;
        }
    }

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private final PDFont bold;
    private Sheet sheet;
    private PDPageContentStream page;
    private float y;
    private boolean inBold;

    private PdfMother(Sheet sheet) throws IOException {
        this.sheet = sheet;
        font = font("LiberationSans");
        bold = font("LiberationSans-Bold");
        page = newPage();
    }

    /** The one font at hand, under the name that tells how it is set. */
    private PDFont font(String name) throws IOException {
        try (InputStream letters = PDDocument.class.getResourceAsStream(FONT)) {
            PDFont loaded = PDType0Font.load(document, letters, false);
            loaded.getCOSObject().setName(COSName.BASE_FONT, name);
            return loaded;
        }
    }

    public static byte[] pdf(String markdown) {
        return pdf(Sheet.UPRIGHT, markdown);
    }

    static byte[] pdf(Sheet sheet, String markdown) {
        return pdf(sheet, markdown, sheet, "");
    }

    /** Begins a page of another kind for what follows. */
    static byte[] pdf(Sheet sheet, String markdown, Sheet next, String following) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfMother printer = new PdfMother(sheet)) {
            printer.print(markdown);
            printer.page.close();
            if (!following.isEmpty()) {
                printer.sheet = next;
                printer.newPage();
                printer.print(following);
                printer.page.close();
            }
            printer.document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With words that stand on the first page from below to above. */
    static byte[] beside(String markdown, String words) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfMother printer = new PdfMother(Sheet.UPRIGHT)) {
            printer.page.saveGraphicsState();
            printer.page.transform(new Matrix(0, 1, -1, 0, LEFT / 2, 0));
            printer.write(words, LEFT);
            printer.page.restoreGraphicsState();
            printer.print(markdown);
            printer.page.close();
            printer.document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A table with lines between its rows, below a title. */
    static byte[] ruled(List<List<String>> rows, float... places) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfMother printer = new PdfMother(Sheet.UPRIGHT)) {
            printer.print(PlanMother.HEADER + "## I. TIẾN ĐỘ\n\n");
            for (List<String> row : rows) {
                printer.rule(printer.y + LEADING - 3);
                for (int i = 0; i < row.size(); i++) {
                    printer.write(row.get(i), places[i]);
                }
                printer.y -= LEADING;
            }
            printer.rule(printer.y + LEADING - 3);
            printer.page.close();
            printer.document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Lines of cells, each at its place from the left. */
    static byte[] columns(List<List<String>> lines, float... places) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PdfMother printer = new PdfMother(Sheet.UPRIGHT)) {
            for (List<String> line : lines) {
                for (int i = 0; i < line.size(); i++) {
                    printer.write(line.get(i), places[i]);
                }
                printer.y -= LEADING;
            }
            printer.page.close();
            printer.document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage blank = sheet.page();
        document.addPage(blank);
        PDPageContentStream content = new PDPageContentStream(document, blank);
        if (sheet == Sheet.TURNED) {
            content.transform(new Matrix(0, 1, -1, 0, PDRectangle.A4.getWidth(), 0));
        }
        page = content;
        y = sheet.top;
        if (document.getNumberOfPages() > 1) {
            write(String.valueOf(document.getNumberOfPages()), 300);
            y -= 2 * LEADING;
        }
        return content;
    }

    private void print(String markdown) throws IOException {
        // the font at hand has few symbols
        for (Block block : OfficeForms.blocks(markdown.replaceAll("[\\p{So}\\p{Co}]", "•"))) {
            print(block);
        }
    }

    private void print(Block block) throws IOException {
        if (block.is(Block.Form.TABLE)) {
            table(block.table());
            return;
        }
        boolean text = block.is(Block.Form.TEXT) || block.is(Block.Form.BULLET);
        boolean letterhead =
                block.lines().stream().allMatch(line -> line.text().length() < 60) && block.is(Block.Form.TEXT);
        String mark = block.is(Block.Form.BULLET) ? block.bullet() + " " : "";
        if (letterhead) {
            for (SourceLine line : block.lines()) {
                lines(marked(line.text()), LEFT, LEFT);
            }
        } else {
            String words = block.is(Block.Form.HEADING) ? "**" + block.plain() + "**" : marked(block.marked());
            lines(mark + words, LEFT + (text ? INDENT : 0), LEFT);
        }
        y -= 6;
    }

    private void lines(String words, float first, float left) throws IOException {
        inBold = false;
        for (String line : wrapped(words, first, left)) {
            if (y < BOTTOM) {
                page.close();
                newPage();
            }
            write(line, line.equals(wrapped(words, first, left).get(0)) ? first : left);
            y -= LEADING;
        }
    }

    private List<String> wrapped(String words, float first, float left) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            float room = sheet.right - (lines.isEmpty() ? first : left);
            if (!line.isEmpty() && width(line + " " + word) > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private void table(DocumentTable table) throws IOException {
        int columns =
                table.all().stream().mapToInt(row -> row.cells().size()).max().orElse(1);
        float width = (sheet.right - LEFT) / columns;
        for (TableLine row : table.all()) {
            List<List<String>> cells = new ArrayList<>();
            int height = 1;
            for (int i = 0; i < row.cells().size(); i++) {
                List<String> lines = fitted(row.plain(i), width - 8);
                cells.add(lines);
                height = Math.max(height, lines.size());
            }
            if (y - height * LEADING < BOTTOM) {
                page.close();
                newPage();
            }
            rule(y + LEADING - 3);
            for (int column = 0; column <= columns; column++) {
                line(LEFT + column * width, y + LEADING - 3, LEFT + column * width, y - (height - 1) * LEADING - 3);
            }
            for (int i = 0; i < height; i++) {
                for (int column = 0; column < cells.size(); column++) {
                    write(i < cells.get(column).size() ? cells.get(column).get(i) : "", LEFT + 4 + column * width);
                }
                y -= LEADING;
            }
            rule(y + LEADING - 3);
        }
        y -= 10;
    }

    private List<String> fitted(String words, float room) throws IOException {
        return wrapped(words, sheet.right - room, sheet.right - room);
    }

    private void rule(float at) throws IOException {
        line(LEFT, at, sheet.right, at);
    }

    private void line(float x, float from, float toX, float to) throws IOException {
        page.moveTo(x, from);
        page.lineTo(toX, to);
        page.stroke();
    }

    /** The words with the marks of bold letters alone. */
    private static String marked(String text) {
        return Stream.of(text.split("\\*\\*", -1)).map(part -> spaced(part)).collect(Collectors.joining("**"));
    }

    private static String spaced(String part) {
        String lead = part.startsWith(" ") ? " " : "";
        return part.isBlank() ? lead : lead + Inline.plain(part) + (part.endsWith(" ") ? " " : "");
    }

    private void write(String words, float x) throws IOException {
        page.beginText();
        page.newLineAtOffset(x, y);
        String[] parts = words.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            page.setFont(inBold ? bold : font, SIZE);
            page.showText(parts[i]);
            inBold ^= i + 1 < parts.length;
        }
        page.endText();
    }

    private float width(String words) throws IOException {
        return font.getStringWidth(words.replace("**", "")) / 1000 * SIZE;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
