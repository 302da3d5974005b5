package vn.lantoa.task.part.proposal;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.openapi.Requires;

/**
 * A proposal as an officer enters it; it says who proposed, a number or a day at least.
 *
 * @param agency the code of who proposed; null where it is not in the register
 * @param number number and symbol, such as {@code 09/TTr-STTTT}
 * @param date its day, not after the plan's
 */
@Schema(name = "PlanProposalEntry")
@Requires(anyOf = {"agency", "number", "date"})
public record PlanProposalEntry(
        @Size(max = 35) @Nullable String agency,
        @Size(max = 100) @Nullable String number,
        @Nullable LocalDate date,
        @Size(max = 20) List<@NotNull @Valid ProposalFile> files) {

    public PlanProposalEntry {
        files = files == null ? List.of() : files;
    }
}
