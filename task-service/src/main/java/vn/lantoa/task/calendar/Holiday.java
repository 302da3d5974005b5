package vn.lantoa.task.calendar;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day that is no working day, besides Saturdays and Sundays.
 *
 * @param name what is celebrated
 * @param legalBasis the law or notice that gives the day off
 */
@Schema(name = "Holiday")
@Embeddable
public record Holiday(
        @NotNull @Column(name = "on_date") LocalDate date,

        @NotBlank @Size(max = 300) String name,

        @NotBlank @Size(max = 300) @Column(name = "legal_basis")
        String legalBasis) {}
