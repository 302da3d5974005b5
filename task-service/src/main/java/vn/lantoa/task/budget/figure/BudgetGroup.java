package vn.lantoa.task.budget.figure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** By what a plan's budget is told, each by its name in the query. */
enum BudgetGroup {
    AGENCY("agency", "line.agency", "(SELECT agency.name FROM agency WHERE agency.code = line.agency)"),
    CLAUSE("clause", BudgetGroup.CLAUSE_OF_LINE, "NULL::text"),
    TASK("task", "line.task_id::text", "task.title"),
    EVENT("event", "line.event_code", "NULL::text"),
    SOURCE("source", "line.source_code", "source.name"),
    ORDER("order", "line.order_id::text", "NULL::text"),
    FISCAL_YEAR("fiscalYear", "line.fiscal_year::text", "NULL::text");

    /**
     * What a line names, else the clause of its task where that serves one only: no money counts twice. A task that was
     * carried over serves clauses of another plan than the line's.
     */
    private static final String CLAUSE_OF_LINE = """
            coalesce(line.clause_path, CASE WHEN task.plan_id = line.plan_id AND cardinality(task.clause_paths) = 1
                                            THEN task.clause_paths[1] END)""";

    private final String parameter;
    private final String key;
    private final String label;

    BudgetGroup(String parameter, String key, String label) {
        this.parameter = parameter;
        this.key = key;
        this.label = label;
    }

    /** The group of that name, if there is one. */
    static Optional<BudgetGroup> named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.parameter.equals(name))
                .findFirst();
    }

    /** All names, as a refusal tells them. */
    static String names() {
        return Arrays.stream(values()).map(group -> group.parameter).collect(Collectors.joining(", "));
    }

    /** What the lines of one group have in common, as SQL. */
    String key() {
        return key;
    }

    /** What that is called, as SQL. */
    String label() {
        return label;
    }

    /** What stands at the group's own place in a row, null at the others'. */
    @Nullable
    String at(BudgetGroup place, @Nullable String value) {
        return this == place ? value : null;
    }
}
