package vn.lantoa.reporting.rendition.file;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import vn.lantoa.reporting.rendition.ReportDocument;
import vn.lantoa.reporting.rendition.pdf.PdfReport;
import vn.lantoa.reporting.rendition.sheet.CsvAnnexes;
import vn.lantoa.reporting.rendition.sheet.SheetReport;
import vn.lantoa.reporting.rendition.word.WordReport;

/** A form that a report is written in. */
public enum ReportRenditionForm {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordReport::of),
    PDF("application/pdf", PdfReport::of),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetReport::of),
    /** The tables alone, as CSV files in a ZIP. */
    ZIP("application/zip", CsvAnnexes::of);

    private final String type;
    private final Function<ReportDocument, byte[]> writer;

    ReportRenditionForm(String type, Function<ReportDocument, byte[]> writer) {
        this.type = type;
        this.writer = writer;
    }

    /** The form of a file's ending. */
    public static Optional<ReportRenditionForm> named(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension().equals(extension))
                .findFirst();
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** {@code docx}. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file; the same report gives the same bytes. */
    public byte[] render(ReportDocument report) {
        return writer.apply(report);
    }
}
