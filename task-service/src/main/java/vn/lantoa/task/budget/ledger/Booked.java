package vn.lantoa.task.budget.ledger;

import java.time.LocalDate;

/**
 * What is booked on a line in a stage on a day.
 *
 * @param amountVnd below zero where something is taken back
 */
public record Booked(BudgetStage stage, LocalDate bookedOn, long amountVnd) {}
