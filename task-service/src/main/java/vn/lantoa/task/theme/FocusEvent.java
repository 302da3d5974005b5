package vn.lantoa.task.theme;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that a theme puts first (trọng tâm).
 *
 * @param eventCode an event of the event-service, known there or not yet
 * @param priority 1 is the first
 */
@Schema(name = "FocusEvent")
@Embeddable
public record FocusEvent(
        @NotBlank @Size(max = 100) String eventCode,
        @NotNull @Min(1) @Max(100) Integer priority) {}
