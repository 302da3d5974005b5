package vn.lantoa.task.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.pdf.turn.PdfRules;
import vn.lantoa.task.document.pdf.turn.PdfTurn;

/** Gathers the letters of each page and makes lines of them; those that most letters are turned against are told. */
final class PdfGlyphs extends PDFTextStripper {

    private static final int MOST_OPERATIONS = 5_000_000;
    /** What it takes to begin another stream of them. */
    private static final int DRAWING = 50;

    private final FormLimits limits;
    private final Consumer<String> teller;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<PdfTurn, List<PdfGlyph>> glyphs = new EnumMap<>(PdfTurn.class);

    private int operations;

    private PdfGlyphs(FormLimits limits, Consumer<String> teller) throws IOException {
        this.limits = limits;
        this.teller = teller;
    }

    /** @param teller takes the words on a page that most of its letters are turned against */
    static List<PdfPage> pages(PDDocument document, FormLimits limits, Consumer<String> teller) throws IOException {
        PdfGlyphs reader = new PdfGlyphs(limits, teller);
        reader.getText(document);
        return reader.pages;
    }

    /** Counts them, those of forms that are drawn within forms each time anew. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operations += operator.getName().equals(OperatorName.DRAW_OBJECT) ? DRAWING : 1;
        if (operations > MOST_OPERATIONS) {
            throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_OPERATIONS + " operations on its pages");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text != null && !text.isEmpty()) {
            limits.characters(text.length());
            glyphs.computeIfAbsent(PdfTurn.of(position.getDir()), turn -> new ArrayList<>())
                    .add(PdfGlyph.of(position));
        }
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        PdfTurn turn = prevailing();
        PdfRules rules = PdfRules.of(page, turn);
        List<PdfLine> lines = PdfLine.of(
                glyphs.getOrDefault(turn, List.of()),
                (left, right) -> rules.parts(left.end(), right.x(), right.y() - right.size() / 3));
        glyphs.remove(turn);
        glyphs.values()
                .forEach(others -> teller.accept(PdfLine.of(others, (left, right) -> false).stream()
                        .map(PdfLine::plain)
                        .collect(Collectors.joining(" "))));
        glyphs.clear();
        pages.add(new PdfPage(pages.size() + 1, turn.width(page.getCropBox()), lines, rules.across()));
    }

    /** The way in which most letters stand; of two that are alike the one that is turned less. */
    private PdfTurn prevailing() {
        PdfTurn most = PdfTurn.NONE;
        for (Map.Entry<PdfTurn, List<PdfGlyph>> one : glyphs.entrySet()) {
            if (one.getValue().size() > glyphs.getOrDefault(most, List.of()).size()) {
                most = one.getKey();
            }
        }
        return most;
    }
}
