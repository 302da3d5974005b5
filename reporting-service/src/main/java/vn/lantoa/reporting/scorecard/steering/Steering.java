package vn.lantoa.reporting.scorecard.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import vn.lantoa.reporting.scorecard.verdict.Verdict;

/** What a clause, or a plan, is steered by on a day. */
public record Steering(MoneyPart money, ObstaclesPart obstacles, ChasingPart chasing, DependenciesPart dependencies) {

    /**
     * What a plan has, and of each of its clauses what names it or is of a task that serves it. What hinders several
     * clauses is in each, and once in the plan; money is in one clause at most.
     */
    public record OfPlan(
            List<LineMoney> lines,
            List<PlanObstacle> obstacles,
            List<PlanReminder> reminders,
            List<TaskDependency> dependencies,
            LocalDate day) {

        public Steering whole() {
            return new Steering(
                    MoneyPart.of(lines),
                    ObstaclesPart.of(obstacles, day),
                    ChasingPart.of(reminders, day),
                    DependenciesPart.of(dependencies, day));
        }

        public Steering serving(String path) {
            return new OfPlan(
                            naming(path, lines, LineMoney::clausePaths),
                            naming(path, obstacles, PlanObstacle::clausePaths),
                            naming(path, reminders, PlanReminder::clausePaths),
                            naming(path, dependencies, TaskDependency::clausePaths),
                            day)
                    .whole();
        }

        private static <T> List<T> naming(String path, List<T> all, Function<T, List<String>> paths) {
            return all.stream().filter(one -> paths.apply(one).contains(path)).toList();
        }
    }

    /** The worst of the parts that judge; money has no mark to be held against. */
    public Verdict worst() {
        return Verdict.worst(obstacles.verdict(), chasing.verdict(), dependencies.verdict());
    }
}
