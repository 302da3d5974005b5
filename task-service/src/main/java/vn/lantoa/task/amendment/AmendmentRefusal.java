package vn.lantoa.task.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/** Why an amendment is refused. */
@Schema(name = "AmendmentRefusal")
public record AmendmentRefusal(
        @Multiline @NotBlank @Size(max = 1000) String reason) {}
