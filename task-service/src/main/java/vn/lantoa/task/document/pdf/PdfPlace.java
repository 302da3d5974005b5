package vn.lantoa.task.document.pdf;

/** A line on its page. */
record PdfPlace(PdfPage page, PdfLine line) {

    boolean samePage(PdfPlace other) {
        return page.number() == other.page.number();
    }

    /** How far it stands below another one of its page. */
    float below(PdfPlace above) {
        return line.y() - above.line.y();
    }
}
