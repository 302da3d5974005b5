package vn.lantoa.task.inheritance;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which agencies a plan expects a plan of their own; none: of all departments and district committees. */
@Schema(name = "ExpectedSubPlansEntry")
public record ExpectedSubPlans(@NotNull @Size(max = 1000) List<@NotBlank @Size(max = 35) String> agencies) {}
