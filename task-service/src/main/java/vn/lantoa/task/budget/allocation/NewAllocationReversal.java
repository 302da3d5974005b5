package vn.lantoa.task.budget.allocation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/** Takes an allocation back that was entered wrongly. */
@Schema(name = "NewAllocationReversal")
public record NewAllocationReversal(
        @Multiline @NotBlank @Size(max = 1000) String reason) {}
