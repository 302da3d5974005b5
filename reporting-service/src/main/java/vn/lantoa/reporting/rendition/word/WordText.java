package vn.lantoa.reporting.rendition.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.draw.ChartPicture;
import vn.lantoa.reporting.chart.draw.Picture;
import vn.lantoa.reporting.chart.draw.PngPicture;
import vn.lantoa.reporting.rendition.FlowBlock;

/** Paragraphs and pictures between the margins. */
final class WordText {

    /** A picture is as wide as the text: 160 mm in points. */
    private static final double WIDTH = 160 / 25.4 * 72;

    private final XWPFDocument document;

    WordText(XWPFDocument document) {
        this.document = document;
    }

    XWPFParagraph paragraph(ReportWordStyle style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        run(paragraph, words);
        return paragraph;
    }

    /** Words with line breaks where they have them. */
    static XWPFRun run(XWPFParagraph paragraph, String words) {
        XWPFRun run = paragraph.createRun();
        String[] lines = words.split("\n", -1);
        run.setText(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            run.addBreak();
            run.setText(lines[i]);
        }
        return run;
    }

    /** A line below what stands above, shorter than the text on both sides. */
    static void rule(XWPFParagraph paragraph, long inset) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft((int) inset);
        paragraph.setIndentationRight((int) inset);
        paragraph.setSpacingBefore(30);
        paragraph.setSpacingAfter(0);
        XWPFRun run = paragraph.createRun();
        run.setFontSize(2);
    }

    void figure(Chart chart) throws IOException, InvalidFormatException {
        Picture picture = ChartPicture.forPage(chart);
        XWPFParagraph paragraph = paragraph(ReportWordStyle.FIGURE, "");
        byte[] png = PngPicture.of(picture);
        XWPFRun run = paragraph.getRuns().get(0);
        run.addPicture(
                new ByteArrayInputStream(png),
                Document.PICTURE_TYPE_PNG,
                "chart.png",
                Units.toEMU(WIDTH),
                Units.toEMU(WIDTH * picture.height() / picture.width()));
        CTNonVisualDrawingProps shown =
                run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        shown.setName(chart.title());
        shown.setDescr(picture.description());
    }

    void seal(List<String> lines) {
        XWPFParagraph space = paragraph(ReportWordStyle.SEAL, "");
        space.setSpacingBefore(240);
        space.setBorderBottom(Borders.SINGLE);
        lines.forEach(line -> paragraph(ReportWordStyle.SEAL, line));
    }

    void annex(FlowBlock.AnnexHead annex) {
        paragraph(ReportWordStyle.TITLE, annex.number()).setPageBreak(true);
        paragraph(ReportWordStyle.TITLE, annex.title());
        XWPFParagraph reference = paragraph(ReportWordStyle.BODY, "");
        reference.setAlignment(ParagraphAlignment.CENTER);
        reference.setIndentationFirstLine(0);
        run(reference, annex.reference()).setItalic(true);
    }
}
