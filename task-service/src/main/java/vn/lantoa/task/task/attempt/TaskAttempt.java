package vn.lantoa.task.task.attempt;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.Fault;

/**
 * What came of an attempt to make a task.
 *
 * @param id the task that was made; null when it cannot be one
 * @param faults what is wrong with it
 */
public record TaskAttempt(@Nullable UUID id, List<Fault> faults) {}
