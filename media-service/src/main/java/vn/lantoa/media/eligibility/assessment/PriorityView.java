package vn.lantoa.media.eligibility.assessment;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One reason for priority, in the order in which they are looked at; the first that an eligible agency meets is its
 * priority.
 *
 * @param priority its rank, from 1
 */
@Schema(name = "EligibilityPriority")
public record PriorityView(int priority, EligibilityCriterion code, boolean met, List<CriterionEvidence> evidence) {}
