package vn.lantoa.task.plan.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.document.hint.ReadingHintException;
import vn.lantoa.task.document.hint.ReadingHints;
import vn.lantoa.task.plan.PlanProblem;

/** The query parameter by which an officer says what a document's reader misjudges. */
public final class ReadingOption {

    public static final String PARAMETER = "reading";

    public static final String DESCRIPTION =
            "What the reader misjudges; may be given up to 20 times. `headings:1.` or `items:a)`:"
                    + " numbers written like that are headings, or items of lists. `headings:57`, `items:57`: so is"
                    + " what stands in that line of the document, and its row of numbers. `title:4` or `title:4-5`:"
                    + " these lines are the title. A line wins over a form.";

    private ReadingOption() {}

    /** @throws Problem 400 that names the parameter */
    public static ReadingHints hints(@Nullable List<String> given) {
        try {
            return given == null ? ReadingHints.NONE : ReadingHints.of(given);
        } catch (ReadingHintException wrong) {
            throw problem(wrong);
        }
    }

    public static Problem problem(ReadingHintException wrong) {
        return Problem.inQuery(PARAMETER, PlanProblem.PLAN_READING_INVALID, wrong.hint(), wrong.reason());
    }
}
