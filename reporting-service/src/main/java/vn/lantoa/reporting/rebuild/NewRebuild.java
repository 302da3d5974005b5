package vn.lantoa.reporting.rebuild;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be built anew. */
@Schema(name = "NewRebuild")
public record NewRebuild(
        @NotNull
        @Schema(description = "FACTS: the sums. TOPICS: facts and sums; answers stay as they are until all is read.")
        RebuildSource from) {}
