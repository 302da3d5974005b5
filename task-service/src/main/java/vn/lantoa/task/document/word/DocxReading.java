package vn.lantoa.task.document.word;

import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.word.part.DocxPackage;
import vn.lantoa.task.document.word.style.DocxNumbering;
import vn.lantoa.task.document.word.style.DocxStyles;

/** What all parts of a file that is being read have in common. */
record DocxReading(
        DocxStyles styles,
        DocxNumbering numbering,
        FormWriter writer,
        FormLimits limits,
        DocxAside aside,
        DocxBoxes boxes) {

    static DocxReading of(DocxPackage file) {
        DocxStyles styles = DocxStyles.read(file);
        FormLimits limits = new FormLimits();
        FormWriter writer = new FormWriter(limits);
        DocxNumbering numbering = DocxNumbering.read(file, styles);
        return new DocxReading(styles, numbering, writer, limits, new DocxAside(writer), new DocxBoxes());
    }

    /** A part's own count of the lists. */
    DocxLines lines() {
        return new DocxLines(styles, numbering);
    }
}
