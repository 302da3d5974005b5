package vn.lantoa.deploy.bench.plans;

/**
 * What a question is about.
 *
 * @param plan its id
 * @param agency one that leads tasks of it
 * @param task the id of one of its tasks
 * @param day half a year ago
 */
record PlanSubject(String plan, String agency, String task, String day) {

    private static final String STANDING = """
            WITH standing AS (
              SELECT id, title, lead, due_on, weight, clause_paths, coalesce(said.percent, 0) AS percent FROM task
              LEFT JOIN LATERAL (
                SELECT percent FROM progress_update WHERE task_id = task.id AND effective_on <= '{day}'
                ORDER BY effective_on DESC, created_at DESC LIMIT 1) AS said ON true
              WHERE plan_id = '{plan}')""";

    /** A text with these in their places. */
    String in(String text) {
        return text.replace("{standing}", STANDING)
                .replace("{plan}", plan)
                .replace("{agency}", agency)
                .replace("{task}", task)
                .replace("{day}", day);
    }
}
