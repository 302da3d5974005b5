package vn.lantoa.platform.data.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.json.Multiline;

/** Why a dead letter is given up. */
@Schema(name = "Abandonment")
public record Abandonment(
        @Multiline @NotBlank @Size(max = 500) String reason) {}
