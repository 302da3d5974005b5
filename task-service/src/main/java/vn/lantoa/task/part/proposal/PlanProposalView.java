package vn.lantoa.task.part.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A proposal as it is read. */
@Schema(name = "PlanProposal")
public record PlanProposalView(
        UUID id,
        UUID planId,
        @Nullable String clausePath,
        @Nullable String agency,
        @Nullable String number,
        @Nullable LocalDate date,
        List<ProposalFile> files,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
