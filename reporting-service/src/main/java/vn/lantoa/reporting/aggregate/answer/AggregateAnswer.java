package vn.lantoa.reporting.aggregate.answer;

import java.util.List;

/**
 * The answer to a question for figures.
 *
 * @param groups the names of what tells its rows apart
 */
public record AggregateAnswer(AggregatesView view, List<String> groups) {}
