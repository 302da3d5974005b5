package vn.lantoa.task.inheritance;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.hash.Sha256;

/**
 * What a sub-plan carries out of the plan above it.
 *
 * @param parentPlanId the plan above; null: it stands by itself
 * @param items what a person confirmed
 * @param proposals what is alike and nobody confirmed, the likest first
 * @param version the plan's
 */
@Schema(name = "InheritedClauses")
public record InheritedClausesView(
        UUID planId, @Nullable UUID parentPlanId, List<InheritedClause> items, List<Proposal> proposals, long version)
        implements Versioned {

    /** What the clauses of the plan above make of it. */
    @Override
    public @Nullable String derived() {
        return parentPlanId == null ? null : Sha256.of(items + "\n" + proposals);
    }

    /** Two clauses that are alike: the one may carry out the other. */
    @Schema(name = "InheritanceProposal")
    public record Proposal(String path, String text, String parentPath, String parentText, BigDecimal likeness) {}
}
