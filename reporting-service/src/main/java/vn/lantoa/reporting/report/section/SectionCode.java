package vn.lantoa.reporting.report.section;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sections of a report, in the order in which they are read. */
@Schema(name = "SectionCode")
public enum SectionCode {
    /** kết quả */
    RESULTS("Kết quả"),
    /** tồn tại, hạn chế */
    LIMITATIONS("Tồn tại, hạn chế"),
    /** nguyên nhân */
    CAUSES("Nguyên nhân"),
    /** kiến nghị, đề xuất */
    PROPOSALS("Kiến nghị, đề xuất"),
    /** Why sums do not close; needed only where they do not. */
    SUMS("Giải trình số liệu");

    private final String title;

    SectionCode(String title) {
        this.title = title;
    }

    /** Its heading in the document. */
    public String title() {
        return title;
    }
}
