package vn.lantoa.deploy.bench.plans;

/**
 * How much there is.
 *
 * @param plans in all, a fifth of them in force
 * @param tasks of each plan
 * @param updates of each task
 */
public record PlanCounts(int plans, int tasks, int updates) {

    /** A text with these in their places. */
    String in(String text) {
        return text.replace("{plans}", Integer.toString(plans))
                .replace("{tasks}", Integer.toString(tasks))
                .replace("{updates}", Integer.toString(updates));
    }

    @Override
    public String toString() {
        return plans + " plans × " + tasks + " tasks × " + updates + " updates";
    }
}
