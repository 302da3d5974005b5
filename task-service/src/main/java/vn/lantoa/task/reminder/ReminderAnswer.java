package vn.lantoa.task.reminder;

import java.math.BigDecimal;
import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was answered to a reminder.
 *
 * @param hours how long it took from the reminder to the answer, to two decimals
 * @param late whether it came after {@code dueBy}
 */
@Schema(name = "ReminderAnswer")
public record ReminderAnswer(String note, Instant answeredAt, String answeredBy, BigDecimal hours, boolean late) {}
