package vn.lantoa.task.progress.monthly.line;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.progress.ProgressProblem;
import vn.lantoa.task.progress.ProgressView;
import vn.lantoa.task.progress.monthly.ProgressReturnProblem;
import vn.lantoa.task.row.RowFaultWords;
import vn.lantoa.task.row.RowFlaw;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.warning.TaskWarning;
import vn.lantoa.task.warning.TaskWarnings;

/** Puts into words what came of the lines of a return. */
@ApplicationScoped
public class ReturnWords {

    private final RowFaultWords words;
    private final TaskWarnings warnings;

    ReturnWords(RowFaultWords words, TaskWarnings warnings) {
        this.words = words;
        this.warnings = warnings;
    }

    /**
     * What came of a line.
     *
     * @param kept the update that it became; null where it is rejected
     */
    public ReturnLine result(int line, ReturnRules.Checked checked, @Nullable ProgressView kept) {
        TaskView task = checked.task();
        return kept == null || task == null
                ? new ReturnLine(
                        line,
                        checked.taskId(),
                        null,
                        ReturnLine.Status.REJECTED,
                        words.ofFlaws(checked.flaws()),
                        List.of())
                : new ReturnLine(
                        line, checked.taskId(), kept.id(), ReturnLine.Status.ACCEPTED, List.of(), look(kept, task));
    }

    private List<TaskWarning> look(ProgressView kept, TaskView task) {
        return warnings.outside(
                "effectiveOn", kept.effectiveOn(), task.startOn(), task.dueOn(), ProgressProblem.PROGRESS_OUTSIDE_TASK);
    }

    /** The refusal of a whole return for its bad lines, each named by its place in the body. */
    public static Problem notAtomic(List<ReturnRules.Checked> lines, int rejected) {
        Problem.Collector faults = new Problem.Collector()
                .inBody("updates", ProgressReturnProblem.RETURN_NOT_ATOMIC, rejected, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            for (RowFlaw wrong : lines.get(i).flaws()) {
                faults.inBody(
                        wrong.fieldAt("updates[" + i + "]"),
                        wrong.fault().code(),
                        wrong.fault().args().toArray());
            }
        }
        try {
            faults.raise();
        } catch (Problem all) {
            return all;
        }
        throw new IllegalStateException("no line is wrong");
    }
}
