package vn.lantoa.reporting.rendition;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Reads a Word document and says what is not in the official form. */
public final class WordLinter {

    private static final double MILLIMETRE = 1440 / 25.4;

    private WordLinter() {}

    public static List<String> faults(byte[] file, OfficialEnding ending) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            return faults(document, ending);
        }
    }

    static List<String> faults(XWPFDocument document, OfficialEnding ending) throws IOException {
        FormLinter linter = new FormLinter();
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        linter.margins(
                millimetres(margins.getTop()),
                millimetres(margins.getBottom()),
                millimetres(margins.getLeft()),
                millimetres(margins.getRight()));
        CTPageSz size = section.getPgSz();
        linter.paper(millimetres(size.getW()), millimetres(size.getH()));
        faces(document, linter);
        number(document, section, linter);
        List<String> lines = lines(document.getBodyElements());
        linter.head(lines);
        linter.ending(lines, ending);
        return linter.faults();
    }

    private static void faces(XWPFDocument document, FormLinter linter) throws IOException {
        String usual = defaults(document);
        linter.require(usual.contains("ascii=\"Times New Roman\""), () -> "the letters are " + usual);
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            paragraph
                    .getRuns()
                    .forEach(run -> linter.require(
                            run.getFontFamily() == null || run.getFontFamily().equals("Times New Roman"),
                            () -> run.text() + " is in " + run.getFontFamily()));
        }
    }

    private static String defaults(XWPFDocument document) throws IOException {
        try {
            return document.getStyle().getDocDefaults().xmlText();
        } catch (XmlException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static void number(XWPFDocument document, CTSectPr section, FormLinter linter) {
        linter.require(section.isSetTitlePg(), () -> "the first page shows its number");
        List<XWPFHeader> headers = document.getHeaderList();
        linter.require(headers.size() == 1, () -> headers.size() + " headers");
        for (XWPFHeader header : headers) {
            XWPFParagraph paragraph = header.getParagraphs().get(0);
            String xml = paragraph.getCTP().xmlText();
            linter.require(xml.contains(" PAGE "), () -> "no page number in the header");
            linter.require("Header".equals(paragraph.getStyle()), () -> "the page number is not in the middle");
        }
    }

    private static List<String> lines(List<IBodyElement> elements) {
        List<String> lines = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells()
                        .forEach(cell -> cell.getParagraphs().forEach(one -> lines.add(one.getText()))));
            }
        }
        return lines;
    }

    private static double millimetres(Object twips) {
        return new BigInteger(twips.toString()).doubleValue() / MILLIMETRE;
    }
}
