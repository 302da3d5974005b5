package vn.lantoa.reporting.rendition.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

import vn.lantoa.reporting.rendition.FlowBlock;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.rendition.ReportFlow;
import vn.lantoa.reporting.rendition.StableZip;

/** Writes a report as a Word document. The same report gives the same bytes. */
public final class WordReport {

    /** Instead of the time of writing. */
    private static final Instant NO_TIME = Instant.parse("2000-01-01T00:00:00Z");

    private final XWPFDocument document;
    private final ReportDocument report;

    private WordReport(XWPFDocument document, ReportDocument report) {
        this.document = document;
        this.report = report;
    }

    public static byte[] of(ReportDocument report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            new WordReport(document, report).write();
            document.write(bytes);
        } catch (IOException | InvalidFormatException memoryIsFull) {
            throw new UncheckedIOException(new IOException(memoryIsFull));
        }
        return StableZip.again(bytes.toByteArray());
    }

    private void write() throws IOException, InvalidFormatException {
        WordPage.set(document, report.language());
        properties(document.getProperties().getCoreProperties());
        WordText text = new WordText(document);
        List<FlowBlock> blocks = ReportFlow.of(report);
        for (FlowBlock block : blocks) {
            block(text, block);
        }
        WordPage.end(document);
    }

    private void block(WordText text, FlowBlock block) throws IOException, InvalidFormatException {
        if (block instanceof FlowBlock.Head) {
            new WordHead(document, report).write();
        } else if (block instanceof FlowBlock.Heading heading) {
            text.paragraph(ReportWordStyle.HEADING, heading.words());
        } else if (block instanceof FlowBlock.Prose prose) {
            text.paragraph(ReportWordStyle.BODY, prose.words());
        } else if (block instanceof FlowBlock.Grid grid) {
            new WordTable(document, report.language()).write(grid);
        } else if (block instanceof FlowBlock.Figure figure) {
            text.figure(figure.chart());
        } else if (block instanceof FlowBlock.Ending) {
            new WordEnding(document, report).write();
        } else if (block instanceof FlowBlock.Seal seal) {
            text.seal(seal.lines());
        } else if (block instanceof FlowBlock.AnnexHead annex) {
            text.annex(annex);
        }
    }

    private void properties(POIXMLProperties.CoreProperties properties) {
        properties.setTitle(report.kind() + " " + report.title());
        properties.setCreator(report.letterhead().agency());
        properties
                .getUnderlyingProperties()
                .setLanguageProperty(report.language().tag());
        properties.getUnderlyingProperties().setCreatedProperty(Optional.of(Date.from(NO_TIME)));
        properties.getUnderlyingProperties().setModifiedProperty(Optional.of(Date.from(NO_TIME)));
    }
}
