package vn.lantoa.task.warning;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.problem.RequestLanguage;

/** Says in words what is worth a look. */
@ApplicationScoped
public class TaskWarnings {

    private final ProblemCatalogue words;
    private final RequestLanguage language;

    TaskWarnings(ProblemCatalogue words, RequestLanguage language) {
        this.words = words;
        this.language = language;
    }

    /**
     * A warning where a day lies outside a task's own dates (rules.md §6), else none.
     *
     * @param field the day's, in the body
     * @param code takes the day and both dates
     */
    public List<TaskWarning> outside(
            String field, LocalDate day, LocalDate startOn, LocalDate dueOn, ProblemCode code) {
        if (!day.isBefore(startOn) && !day.isAfter(dueOn)) {
            return List.of();
        }
        return List.of(of(field, code, day, startOn, dueOn));
    }

    /**
     * A warning about a field of the body.
     *
     * @param args the values that the code's detail names
     */
    public TaskWarning of(String field, ProblemCode code, Object... args) {
        Fault fault = new Fault(code, "body", field, List.of(args));
        return new TaskWarning(field, code.name(), words.message(fault, language.get()));
    }
}
