package vn.lantoa.task.proposal;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of a plan's task tables, in the document's order. */
@Schema(name = "TaskProposals")
public record TaskProposalList(List<TaskProposal> items) {}
