package vn.lantoa.task.part.recipient;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A recipient as an officer enters it: one agency, a group, or what the label alone says.
 *
 * @param label as the document names it
 * @param agency the code of the one agency that it is
 * @param group which agencies they are, where they are several
 * @param channel null while nobody said how it is sent
 * @param sentAt when it was sent; null while it was not
 * @param ackAt when it was acknowledged; null while it was not
 */
@Schema(name = "PlanRecipientEntry")
public record RecipientEntry(
        @NotBlank @Size(max = 1000) String label,
        @Size(max = 35) @Nullable String agency,
        @Size(max = 200) @Nullable String group,
        @Nullable RecipientChannel channel,
        @Nullable Instant sentAt,
        @Nullable Instant ackAt) {}
