package vn.lantoa.task.proposal;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rows of which tasks shall be made.
 *
 * @param paths the rows' clauses
 */
@Schema(name = "ProposalAcceptance")
public record ProposalAcceptance(
        @NotNull @Size(min = 1, max = 500) List<@NotBlank @Size(max = 100) String> paths) {}
