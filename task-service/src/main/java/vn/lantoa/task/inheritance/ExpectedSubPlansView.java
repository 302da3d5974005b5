package vn.lantoa.task.inheritance;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.hash.Sha256;

/**
 * Of which agencies a plan expects a plan of their own.
 *
 * @param chosen whether somebody said so; else they are all departments and district committees of its days
 * @param version the plan's
 */
@Schema(name = "ExpectedSubPlans")
public record ExpectedSubPlansView(UUID planId, List<String> agencies, boolean chosen, long version)
        implements Versioned {

    /** Which agencies there are, where nobody chose: the register changes it. */
    @Override
    public @Nullable String derived() {
        return chosen ? null : Sha256.of(agencies.toString());
    }
}
