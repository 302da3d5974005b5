package vn.lantoa.task.contract;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A check of how an agency manages and uses money. What was found, in words, stays with the task-service. Key:
 * {@code id}.
 *
 * @param subjectAgency the agency that was checked
 * @param planId the plan whose money it was about; null: not of one plan
 * @param amountVnd the money that was questioned, in đồng; may be 0
 * @param document the number of the minutes or conclusion; may be null
 */
public record FinanceCheckChanged(
        UUID id,
        String subjectAgency,
        @Nullable UUID planId,
        LocalDate checkedOn,
        long amountVnd,
        @Nullable String document) {

    public static final String TOPIC = "lantoa.task.finance-check.v1";
    public static final String AGGREGATE = "finance-check";
    public static final String TYPE = "vn.lantoa.task.finance-check.changed.v1";
}
