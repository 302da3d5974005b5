package vn.lantoa.task.commitment.balance;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a task needs beside what is committed to it. */
@Schema(name = "TaskResources")
public record TaskResources(
        UUID taskId,
        @Nullable String code,
        String title,
        String lead,
        ResourceBalance staff,
        ResourceBalance amountVnd) {}
