package vn.lantoa.task.task.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.task.task.TaskProblem;
import vn.lantoa.task.task.TaskView;
import vn.lantoa.task.task.reference.TaskReferences;

/** The agencies of a task are known, exist on its dates, and have one role each (R009). */
final class RoleRules {

    /**
     * An agency in its role.
     *
     * @param list the field that names it, and others beside it
     * @param field its place there
     */
    private record Named(String list, String field, String code) {}

    private RoleRules() {}

    /** @param before the task so far; an agency that it names already is not held against the same dates again */
    static void check(CheckedTask task, @Nullable TaskView before, TaskReferences known, Problem.Collector faults) {
        List<Named> all = named(task);
        Map<String, Named> seen = new HashMap<>();
        for (Named one : all) {
            faults.inBodyIf(
                    known.agencies().contains(one.code()), one.field(), TaskProblem.TASK_AGENCY_UNKNOWN, one.code());
            Named former = seen.putIfAbsent(one.code(), one);
            if (former != null) {
                checkRepeated(one, former, faults);
            }
        }
        boolean allKnown = all.stream().map(Named::code).noneMatch(known.agencies()::contains);
        if (allKnown && !task.dueOn().isBefore(task.startOn())) {
            checkValidity(task, all, settled(task, before), known.lineage(), faults);
        }
    }

    private static List<Named> named(CheckedTask task) {
        List<Named> all = new ArrayList<>(List.of(new Named("lead", "lead", task.lead())));
        add("cooperating", task.entry().cooperating(), all);
        add("advising", task.entry().advising(), all);
        add("inspecting", task.entry().inspecting(), all);
        return all;
    }

    private static void add(String list, List<String> codes, List<Named> all) {
        for (int i = 0; i < codes.size(); i++) {
            all.add(new Named(list, list + "[" + i + "]", codes.get(i)));
        }
    }

    private static void checkRepeated(Named one, Named former, Problem.Collector faults) {
        faults.inBody(
                former.list().equals(one.list()) ? one.list() : one.field(),
                one.list().equals("cooperating")
                        ? TaskProblem.TASK_COOPERATING_REPEATED
                        : TaskProblem.TASK_ROLE_REPEATED,
                one.code());
    }

    /** Each agency exists on the task's dates, or hands over to who came from it. */
    private static void checkValidity(
            CheckedTask task, List<Named> all, Set<String> settled, Lineage lineage, Problem.Collector faults) {
        for (Named one : all) {
            faults.inBodyIf(
                    !settled.contains(one.code()) && !lineage.covers(one.code(), task.startOn(), task.dueOn()),
                    one.field(),
                    TaskProblem.TASK_AGENCY_NOT_VALID,
                    one.code(),
                    task.startOn(),
                    task.dueOn());
        }
    }

    /** The agencies that the task names already, where its dates stay. */
    private static Set<String> settled(CheckedTask task, @Nullable TaskView before) {
        if (before == null
                || !before.startOn().equals(task.startOn())
                || !before.dueOn().equals(task.dueOn())) {
            return Set.of();
        }
        Stream<String> helping = Stream.of(before.cooperating(), before.advising(), before.inspecting())
                .flatMap(List::stream);
        return Stream.concat(Stream.of(before.lead()), helping).collect(Collectors.toSet());
    }
}
