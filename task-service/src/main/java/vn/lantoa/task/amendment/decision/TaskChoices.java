package vn.lantoa.task.amendment.decision;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of the tasks that an amendment touches. */
@Schema(name = "AmendmentTaskChoices")
public record TaskChoices(@NotNull @Size(max = 1000) List<@NotNull @Valid TaskChoice> decisions) {}
