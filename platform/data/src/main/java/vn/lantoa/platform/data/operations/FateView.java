package vn.lantoa.platform.data.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.deadletter.DeadLetters;

/** What became of a dead letter. */
@Schema(name = "DeadLetterFate")
public record FateView(
        @Schema(required = true) String id,
        @Schema(required = true) DeadLetters.Fate fate) {}
