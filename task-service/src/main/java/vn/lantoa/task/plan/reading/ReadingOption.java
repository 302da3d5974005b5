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
                    + " these lines are the title. A line wins over a form. `none` alone: read by the reader's own"
                    + " judgement, also where the same bytes were read by options before.";

    /** Takes back what was said of the same bytes before. */
    private static final String NONE = "none";

    private ReadingOption() {}

    /** @throws Problem 400 that names the parameter */
    public static RequestedReading requested(@Nullable List<String> given) {
        if (given == null || given.isEmpty()) {
            return new RequestedReading(ReadingHints.NONE, false);
        }
        if (given.stream().allMatch(NONE::equals)) {
            return new RequestedReading(ReadingHints.NONE, true);
        }
        try {
            return new RequestedReading(ReadingHints.of(given), true);
        } catch (ReadingHintException wrong) {
            throw problem(wrong);
        }
    }

    public static Problem problem(ReadingHintException wrong) {
        return Problem.inQuery(PARAMETER, PlanProblem.PLAN_READING_INVALID, wrong.hint(), wrong.reason());
    }
}
