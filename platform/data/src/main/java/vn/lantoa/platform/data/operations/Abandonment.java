package vn.lantoa.platform.data.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dead letter is given up. */
@Schema(name = "Abandonment")
public record Abandonment(@NotBlank @Size(max = 500) String reason) {}
