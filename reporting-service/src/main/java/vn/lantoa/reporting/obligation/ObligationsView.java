package vn.lantoa.reporting.obligation;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is due in a range of days.
 *
 * @param from the first due day
 * @param to the day after the last one
 * @param today the day by which states were judged
 * @param items by due day, kind and id
 */
@Schema(name = "Obligations")
public record ObligationsView(LocalDate from, LocalDate to, LocalDate today, List<Obligation> items) {}
