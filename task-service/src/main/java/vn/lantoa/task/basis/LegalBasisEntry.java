package vn.lantoa.task.basis;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * What an officer knows of a legal basis and the plan does not say.
 *
 * @param validFrom the first day on which it is in force; null: the day of its issue
 * @param validTo the last day; null while it is in force
 * @param note what it says, such as which document replaced it
 */
@Schema(name = "LegalBasisEntry")
public record LegalBasisEntry(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Multiline @Size(max = 1000) @Nullable String note) {}
