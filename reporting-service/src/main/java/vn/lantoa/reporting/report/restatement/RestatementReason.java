package vn.lantoa.reporting.report.restatement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/** Why a report is restated, in words. */
@Schema(name = "RestatementReason")
public record RestatementReason(
        @NotBlank @Multiline @Size(max = 2000) String reason) {}
