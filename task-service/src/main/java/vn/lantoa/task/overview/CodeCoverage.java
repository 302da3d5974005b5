package vn.lantoa.task.overview;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.task.TaskView;

/**
 * Which audiences, or leaves among the themes, of a plan have a live task.
 *
 * @param items in the order of their codes
 * @param uncovered the codes of those that no live task names
 */
@Schema(name = "CodeCoverage")
public record CodeCoverage(List<CodeTasks> items, List<String> uncovered) {

    /** @param named the codes that a task names */
    static CodeCoverage of(
            List<String> codes, List<TaskView> live, Function<TaskView, ? extends Collection<String>> named) {
        Map<String, Long> tasks = live.stream()
                .flatMap(task -> named.apply(task).stream().distinct())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        return new CodeCoverage(
                codes.stream()
                        .map(code -> new CodeTasks(code, tasks.getOrDefault(code, 0L)))
                        .toList(),
                codes.stream().filter(code -> !tasks.containsKey(code)).toList());
    }
}
