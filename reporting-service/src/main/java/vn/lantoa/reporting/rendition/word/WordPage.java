package vn.lantoa.reporting.rendition.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.wording.ReportLanguage;

/** The page: its size and margins, its number at the top from the second one on, and the styles. */
final class WordPage {

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 1440 / 25.4;

    private WordPage() {}

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    /** Between the margins. */
    static long textWidth() {
        return twips(OfficialForm.PAGE_WIDTH - OfficialForm.MARGIN_LEFT - OfficialForm.MARGIN_RIGHT)
                .longValueExact();
    }

    static void set(XWPFDocument document, ReportLanguage language) throws IOException {
        try (InputStream file = WordPage.class.getResourceAsStream("styles.xml")) {
            if (file == null) {
                throw new IllegalStateException("styles.xml is not on the class path");
            }
            String styles = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            byte[] spoken = styles.replace("LANGUAGE", language.tag()).getBytes(StandardCharsets.UTF_8);
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(new ByteArrayInputStream(spoken))
                            .getStyles());
        } catch (XmlException spoilt) {
            throw new IllegalStateException(spoilt);
        }
    }

    /** The properties of the section, which stand after all that is in it. */
    static void end(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        number(document);
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(OfficialForm.PAGE_WIDTH));
        size.setH(twips(OfficialForm.PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(OfficialForm.MARGIN_TOP));
        margins.setBottom(twips(OfficialForm.MARGIN_BOTTOM));
        margins.setLeft(twips(OfficialForm.MARGIN_LEFT));
        margins.setRight(twips(OfficialForm.MARGIN_RIGHT));
        margins.setHeader(twips(OfficialForm.PAGE_NUMBER_TOP));
        margins.setFooter(twips(OfficialForm.PAGE_NUMBER_TOP));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    /** The first page has a head of its own, without a number. */
    private static void number(XWPFDocument document) {
        XWPFHeader header = document.createHeaderFooterPolicy().createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setStyle(ReportWordStyle.HEADER.id());
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("2");
    }
}
