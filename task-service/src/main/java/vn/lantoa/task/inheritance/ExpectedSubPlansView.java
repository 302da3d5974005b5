package vn.lantoa.task.inheritance;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.conditional.Versioned;

/**
 * Of which agencies a plan expects a plan of their own.
 *
 * @param chosen whether somebody said so; else they are all departments and district committees of its days
 * @param version the plan's
 */
@Schema(name = "ExpectedSubPlans")
public record ExpectedSubPlansView(UUID planId, List<String> agencies, boolean chosen, long version)
        implements Versioned {}
