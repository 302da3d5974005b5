package vn.lantoa.platform.data.operations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.deadletter.DeadLetters;

/** What became of a dead letter. */
@Schema(name = "DeadLetterFate")
public record FateView(String id, DeadLetters.Fate fate) {}
