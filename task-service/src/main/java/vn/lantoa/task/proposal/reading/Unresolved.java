package vn.lantoa.task.proposal.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a row says and nobody could resolve.
 *
 * @param field the field of the proposal that lacks it
 * @param column the name of the column it stands in
 * @param text its words
 */
@Schema(name = "UnresolvedCell")
public record Unresolved(String field, String column, String text) {}
