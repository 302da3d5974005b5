package vn.lantoa.task.document;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which a plan document may come. */
public enum PlanForm {
    MARKDOWN(PlanForm.MARKDOWN_TYPE, "md"),
    WORD(PlanForm.WORD_TYPE, "docx"),
    HTML(PlanForm.HTML_TYPE, "html"),
    PDF(PlanForm.PDF_TYPE, "pdf");

    public static final String MARKDOWN_TYPE = "text/markdown";
    public static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String HTML_TYPE = "text/html";
    public static final String PDF_TYPE = "application/pdf";

    private final String mediaType;
    private final String extension;

    PlanForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Without parameters. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the full stop. */
    public String extension() {
        return extension;
    }

    /** The form of a media type, whatever its parameters and case. */
    public static Optional<PlanForm> of(String mediaType) {
        int end = mediaType.indexOf(';');
        String bare = (end < 0 ? mediaType : mediaType.substring(0, end)).strip();
        return Arrays.stream(values())
                .filter(form -> form.mediaType.equalsIgnoreCase(bare))
                .findFirst();
    }
}
