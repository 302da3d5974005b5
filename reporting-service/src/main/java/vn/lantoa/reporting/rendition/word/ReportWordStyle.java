package vn.lantoa.reporting.rendition.word;

/** The styles of paragraphs, as {@code styles.xml} has them. */
enum ReportWordStyle {
    LETTERHEAD("Letterhead"),
    TITLE("Title"),
    HEADING("Heading1"),
    BODY("BodyText"),
    CAPTION("Caption"),
    CELL("TableText"),
    NOTE("TableNote"),
    FIGURE("Figure"),
    RECIPIENTS("Recipients"),
    SIGNATURE("Signature"),
    SEAL("Seal"),
    HEADER("Header");

    private final String id;

    ReportWordStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
