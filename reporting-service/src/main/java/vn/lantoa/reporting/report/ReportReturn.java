package vn.lantoa.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/** Why a report goes back to who writes it. */
@Schema(name = "ReportReturn")
public record ReportReturn(
        @NotBlank @Multiline @Size(max = 2000) String reason) {}
