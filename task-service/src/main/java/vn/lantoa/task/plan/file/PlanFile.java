package vn.lantoa.task.plan.file;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.PlanForm;
import vn.lantoa.task.document.PlanParser;
import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.hint.ReadingHints;
import vn.lantoa.task.document.model.PlanDocument;
import vn.lantoa.task.document.text.SourceText;

/**
 * A document as it came.
 *
 * @param name the file's name, null where nobody said it
 */
public record PlanFile(
        byte[] content, PlanForm form, @Nullable String name) {

    public static final int LONGEST_NAME = 255;

    private static final long MEBIBYTE = 1024L * 1024;

    /** @throws Problem 413 when a file has more bytes than it may */
    public static void checkLength(PlanForm form, long length) {
        long most = form == PlanForm.MARKDOWN ? SourceText.MAX_BYTES : FormLimits.MOST_BYTES;
        if (length > most) {
            throw Problem.of(PlanFileProblem.PLAN_FILE_TOO_LARGE, most / MEBIBYTE);
        }
    }

    /** What is told of the file without its bytes. */
    public PlanSourceView view() {
        return new PlanSourceView(form.mediaType(), content.length, Sha256.of(content), name);
    }

    /**
     * Reads the document as the plan of a year, by what an officer says of it.
     *
     * @throws Problem 400 or 413 when it cannot be opened
     * @throws vn.lantoa.task.document.hint.ReadingHintException when nothing in it answers to a hint
     * @throws vn.lantoa.task.document.text.PlanDocumentException when it can, and has no clause
     */
    public PlanDocument read(PlanParser parser, int planYear, ReadingHints hints) {
        try {
            return parser.parse(content, form, planYear, hints);
        } catch (FormException closed) {
            throw problem(closed);
        }
    }

    private Problem problem(FormException closed) {
        return switch (closed.fault()) {
            case TOO_LARGE -> Problem.of(PlanFileProblem.PLAN_FILE_TOO_LARGE, FormLimits.MOST_BYTES / MEBIBYTE);
            case OTHER_TYPE -> Problem.of(PlanFileProblem.PLAN_FILE_TYPE_DIFFERS, form.mediaType());
            case ENCRYPTED -> Problem.of(PlanFileProblem.PLAN_FILE_ENCRYPTED);
            case MACROS -> Problem.of(PlanFileProblem.PLAN_FILE_MACROS);
            case UNPACKS_TOO_FAR -> Problem.of(PlanFileProblem.PLAN_FILE_UNPACKS_TOO_FAR);
            case TOO_COMPLEX -> Problem.of(PlanFileProblem.PLAN_FILE_TOO_COMPLEX, closed.reason());
            case BROKEN -> Problem.of(PlanFileProblem.PLAN_FILE_BROKEN, closed.reason());
            case CHARSET -> Problem.of(PlanFileProblem.PLAN_FILE_CHARSET);
            case NO_TEXT -> Problem.of(PlanFileProblem.PLAN_FILE_WITHOUT_TEXT);
        };
    }
}
