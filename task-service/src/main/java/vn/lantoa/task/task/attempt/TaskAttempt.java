package vn.lantoa.task.task.attempt;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.task.task.TaskView;

/**
 * What came of an attempt to make a task.
 *
 * @param task the task; null when it cannot be one
 * @param faults what is wrong with it
 */
public record TaskAttempt(@Nullable TaskView task, List<Fault> faults) {}
