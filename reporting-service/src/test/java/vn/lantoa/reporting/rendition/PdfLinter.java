package vn.lantoa.reporting.rendition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF and says what is not in the official form, or not as PDF/A and tagged PDF have it. */
public final class PdfLinter {

    private static final double MILLIMETRE = 72 / 25.4;

    private final FormLinter linter = new FormLinter();
    private final PDDocument document;

    private PdfLinter(PDDocument document) {
        this.document = document;
    }

    public static List<String> faults(byte[] file, OfficialEnding ending) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PdfLinter linter = new PdfLinter(document);
            linter.identity();
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                linter.page(i);
            }
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(false);
            List<String> lines =
                    text.getText(document).lines().map(String::strip).toList();
            linter.linter.head(lines);
            linter.linter.ending(lines, ending);
            return linter.linter.faults();
        }
    }

    private void identity() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        linter.require("vi-VN".equals(catalog.getLanguage()), () -> "its language is " + catalog.getLanguage());
        linter.require(catalog.getMarkInfo().isMarked(), () -> "it is not tagged");
        linter.require(catalog.getStructureTreeRoot().getParentTree() != null, () -> "its marks lead to no structure");
        linter.require(catalog.getOutputIntents().size() == 1, () -> "its colours are not said");
        String xmp = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        linter.require(
                xmp.contains("<pdfaid:part>2</pdfaid:part>") && xmp.contains("<pdfaid:conformance>A<"),
                () -> "it is not PDF/A-2a");
    }

    private void page(int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        linter.paper(
                page.getMediaBox().getWidth() / MILLIMETRE, page.getMediaBox().getHeight() / MILLIMETRE);
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            linter.require(font.isEmbedded(), () -> font.getName() + " is not embedded");
            linter.require(font.getName().contains("LiberationS"), () -> "letters of " + font.getName());
        }
        List<TextPosition> letters = letters(number);
        List<TextPosition> top = letters.stream()
                .filter(letter -> letter.getYDirAdj() < 20 * MILLIMETRE)
                .toList();
        if (number == 1) {
            linter.require(top.isEmpty(), () -> "the first page shows its number");
        } else {
            number(number, top);
        }
        margins(letters.stream().filter(letter -> !top.contains(letter)).toList());
    }

    private void number(int number, List<TextPosition> top) {
        StringBuilder words = new StringBuilder();
        top.forEach(letter -> words.append(letter.getUnicode()));
        linter.require(words.toString().equals(String.valueOf(number)), () -> "page " + number + " says " + words);
        double left = top.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
        double right = top.stream()
                .mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj())
                .max()
                .orElse(0);
        double middle = (left + right) / 2 / MILLIMETRE;
        linter.require(
                Math.abs(middle - 105) < 1,
                () -> String.format(Locale.ROOT, "the number of page %d stands at %.1f mm", number, middle));
    }

    private void margins(List<TextPosition> letters) {
        for (TextPosition letter : letters) {
            double left = letter.getXDirAdj() / MILLIMETRE;
            double right = 210 - (letter.getXDirAdj() + letter.getWidthDirAdj()) / MILLIMETRE;
            double bottom = 297 - letter.getYDirAdj() / MILLIMETRE;
            boolean blank = letter.getUnicode().isBlank();
            linter.require(
                    blank || left >= 29.9 && right >= 14.9 && bottom >= 19.9,
                    () -> letter.getUnicode() + " stands in the margin");
        }
    }

    private List<TextPosition> letters(int page) throws IOException {
        List<TextPosition> letters = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return letters;
    }
}
