package vn.lantoa.reporting.rendition.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import vn.lantoa.reporting.rendition.FlowBlock;
import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.rendition.ReportFlow;

/** Writes a report as a PDF/A-2a document. The same report gives the same bytes. */
public final class PdfReport {

    private final ReportDocument report;
    private final PdfPages pages;
    private final PdfText text;

    private PdfReport(ReportDocument report, PdfPages pages) {
        this.report = report;
        this.pages = pages;
        this.text = new PdfText(pages);
    }

    public static byte[] of(ReportDocument report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PdfTags tags = new PdfTags(document);
            PdfPages pages = new PdfPages(document, tags);
            new PdfReport(report, pages).write();
            pages.close();
            tags.close();
            PdfIdentity.set(document, report);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return bytes.toByteArray();
    }

    private void write() throws IOException {
        for (FlowBlock block : ReportFlow.of(report)) {
            block(block);
        }
    }

    private void block(FlowBlock block) throws IOException {
        if (block instanceof FlowBlock.Head) {
            new PdfHead(pages, report).write();
        } else if (block instanceof FlowBlock.Heading heading) {
            text.heading(heading.words());
        } else if (block instanceof FlowBlock.Prose prose) {
            text.prose(prose.words());
        } else if (block instanceof FlowBlock.Grid grid) {
            new PdfTable(pages, grid, report.language()).write();
        } else if (block instanceof FlowBlock.Figure figure) {
            new PdfFigure(pages).write(figure.chart());
        } else if (block instanceof FlowBlock.Ending) {
            new PdfEnding(pages, report).write();
        } else if (block instanceof FlowBlock.Seal seal) {
            text.seal(seal.lines());
        } else if (block instanceof FlowBlock.AnnexHead annex) {
            text.annex(annex);
        }
    }
}
