package vn.lantoa.task.workload;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.task.task.value.TaskRole;

/**
 * The live tasks in which an agency has one role.
 *
 * @param tasks all of them: done, or open
 * @param open how many are not done, overdue ones too
 * @param overdue how many are open and past due
 * @param done how many are done
 * @param weight of all of them
 * @param openWeight of those that are open
 */
@Schema(name = "RoleWorkload")
public record RoleWorkload(
        TaskRole role, long tasks, long open, long overdue, long done, BigDecimal weight, BigDecimal openWeight) {}
